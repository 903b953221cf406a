package org.communique.article;

/** What had to be mended before an article could be read. */
public enum Repair {
    /** Bytes that are not of the declared character set were replaced, or another character set was taken. */
    ENCODING("encoding"),
    /** Markup was turned into plain text. */
    HTML("html"),
    /** The date was missing or could not be read. */
    DATE("date");

    private final String code;

    Repair(String code) {
        this.code = code;
    }

    /** The word for it in {@link Provenance#repairs()}. */
    public String code() {
        return code;
    }
}
