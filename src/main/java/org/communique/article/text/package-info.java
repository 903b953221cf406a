/** Brings text into one shape: markup out, characters and spaces as a reader of the language expects them. */
package org.communique.article.text;
