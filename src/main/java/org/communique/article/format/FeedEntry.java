package org.communique.article.format;

/**
 * One item of a feed in the feed's own words; empty texts where it says nothing.
 *
 * @param guid identity as the feed gives it
 * @param link page of the item, absolute
 * @param title may hold markup
 * @param body the fullest text there is, may hold markup
 * @param published as written
 * @param updated as written
 * @param language BCP 47 tag
 * @param rights what the publisher allows
 * @param piece the item's bytes and place
 */
record FeedEntry(
        String guid,
        String link,
        String title,
        String body,
        String published,
        String updated,
        String language,
        String rights,
        Piece piece) {}
