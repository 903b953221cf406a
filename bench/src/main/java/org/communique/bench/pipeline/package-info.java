/** The whole pipeline: how much, how soon, how far, and how soon again after a crash. */
package org.communique.bench.pipeline;
