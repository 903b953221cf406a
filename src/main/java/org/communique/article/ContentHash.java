package org.communique.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells whether two versions of an article say the same. */
public final class ContentHash {
    private static final int BYTES = 16;

    private ContentHash() {}

    /**
     * The first 16 bytes, in hexadecimal, of the SHA-256 over status, title and body of an accepted article. A cancelled article
     * says nothing, whatever text comes with it.
     */
    public static String of(Article article) {
        MessageDigest digest = sha256();
        digest.update(article.pubStatus().name().getBytes(StandardCharsets.UTF_8));
        if (!article.canceled()) {
            digest.update((byte) 0);
            digest.update(article.title().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(article.body().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
