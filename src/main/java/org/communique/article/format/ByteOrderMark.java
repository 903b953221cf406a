package org.communique.article.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The signature, byte for character, that a text may start with. UTF-32 comes before UTF-16, whose mark it begins with. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_32LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
    UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    NONE(StandardCharsets.UTF_8, "");

    private final Charset charset;
    private final String signature;

    ByteOrderMark(Charset charset, String signature) {
        this.charset = charset;
        this.signature = signature;
    }

    static ByteOrderMark of(byte[] bytes) {
        for (ByteOrderMark mark : values()) {
            if (mark.starts(bytes)) {
                return mark;
            }
        }
        return NONE;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return signature.length();
    }

    /** Whether bytes of this kind cannot be cut into lines at each byte 10. */
    boolean wide() {
        return this != UTF_8 && this != NONE;
    }

    private boolean starts(byte[] bytes) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if (Byte.toUnsignedInt(bytes[i]) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
