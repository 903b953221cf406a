package org.communique.article;

/** What is noteworthy about an accepted article. */
public enum Mark {
    /** No date of publication, or one that was taken from the fetch: weekdays and "yesterday" in it are not to be trusted. */
    UNDATED("undated"),
    /** The text was HTML. */
    HTML("html"),
    /** Bytes of another character set than declared, or broken ones, were mended. */
    ENCODING("encoding"),
    /** No body: the headline is all there is. */
    TITLE_ONLY("title-only"),
    /** Not to be used for now. */
    WITHHELD("withheld"),
    /** Withdrawn. */
    CANCELED("canceled"),
    /** Not to be told yet. */
    EMBARGOED("embargoed");

    private final String code;

    Mark(String code) {
        this.code = code;
    }

    /** The word for it in output. */
    public String code() {
        return code;
    }
}
