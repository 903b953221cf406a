/** Takes feeds from the network, politely. */
package org.communique.article.fetch;
