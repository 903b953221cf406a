/** The whole pipeline under faults, against an outcome that is known beforehand. */
package org.communique.bench.chaos;
