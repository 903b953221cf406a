/** Reads articles from text, JSON lines, ninjs, RSS, Atom and JSON Feed. What the bytes are is told by the bytes. */
package org.communique.article.format;
