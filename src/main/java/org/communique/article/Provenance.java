package org.communique.article;

import java.time.Instant;
import java.util.List;

/**
 * How an article came here.
 *
 * @param format text, jsonl, ninjs, rss, atom or jsonfeed; empty where unknown
 * @param origin file name or URL that it was taken from; empty where unknown
 * @param fetched when it was taken (UTC); null where unknown
 * @param repairs what had to be mended on the way, see {@link Repair#code()}
 */
public record Provenance(String format, String origin, Instant fetched, List<String> repairs) {

    /** Of an article of which nothing is known but itself. */
    public static final Provenance UNKNOWN = new Provenance("", "", null, List.of());

    public Provenance {
        format = format == null ? "" : format;
        origin = origin == null ? "" : origin;
        repairs = repairs == null ? List.of() : List.copyOf(repairs);
    }
}
