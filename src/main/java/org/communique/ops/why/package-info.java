/** What became of one article, told from the topics and the ledgers. */
package org.communique.ops.why;
