/** Settings: every key with its default, its limits and the reason for it, from file, environment and command line. */
package org.communique.config;
