/** The commands. Each parses its options, calls what does the work, prints, and tells the truth in its exit code: 0 done, 1 failed, 2 wrong usage. */
package org.communique.cli;
