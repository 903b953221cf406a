package org.communique.article.fetch;

/**
 * What a server said of the copy that we have, to be sent back byte for byte.
 *
 * @param etag the ETag header, quotes and all; null where there was none
 * @param lastModified the Last-Modified header; null where there was none
 */
public record Validators(String etag, String lastModified) {
    /** Of a feed that was never fetched. */
    public static final Validators NONE = new Validators(null, null);
}
