package org.communique.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Keys of rows: parts joined by bars, so that everything of one pair, kind and date stands together. */
final class Keys {

    static final String STATEMENT = "s";
    static final String REPORT = "mr";
    static final String REPORT_OF = "mx";
    static final String MEETING = "mm";
    static final String COUNT = "mc";
    static final String EVENT = "e";
    static final String MATTER = "am";
    static final String STAND = "as";
    static final String STAND_OF = "ax";
    static final String MOVE = "av";
    static final String MEMBER = "aw";
    static final String DAY = "ad";
    static final String BARE = "ag";

    private static final int SIGNATURE_BYTES = 8;

    private Keys() {}

    static String of(String... parts) {
        return String.join("|", parts);
    }

    /** A scan to here covers every key that starts with the prefix and a bar. */
    static String endOf(String prefix) {
        return prefix + "}";
    }

    static String startOf(String prefix) {
        return prefix + "|";
    }

    /** What follows a prefix and its bar. */
    static String rest(String key, String prefix) {
        return key.substring(prefix.length() + 1);
    }

    /** First 64 bits of the SHA-256 in hexadecimal: a short name for what has too many words to stand in a key. */
    static String signature(String text) {
        return HexFormat.of().formatHex(Arrays.copyOf(sha256(text.getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
