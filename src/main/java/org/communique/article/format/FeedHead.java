package org.communique.article.format;

/**
 * What a feed says of itself; empty texts where it says nothing.
 *
 * @param format rss, atom or jsonfeed
 * @param title the outlet
 * @param link its page
 * @param language BCP 47 tag
 * @param rights what it allows
 * @param built when it was last put together, as written
 */
record FeedHead(String format, String title, String link, String language, String rights, String built) {}
