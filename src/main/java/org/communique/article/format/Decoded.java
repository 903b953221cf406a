package org.communique.article.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text made of bytes.
 *
 * @param text without a byte order mark
 * @param repaired whether bytes had to be replaced or another character set than the declared one was taken
 */
record Decoded(String text, boolean repaired) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /** Decodes by byte order mark, else as UTF-8, else as windows-1252. */
    static Decoded of(byte[] bytes) {
        return of(bytes, StandardCharsets.UTF_8);
    }

    /** Decodes by byte order mark, else in the declared character set unless the bytes contradict it. */
    static Decoded of(byte[] bytes, Charset declared) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        Charset charset = mark == ByteOrderMark.NONE ? declared : mark.charset();
        int from = mark.length();
        if (mark == ByteOrderMark.NONE && isLatin(declared)) {
            return latin(bytes);
        }
        String strict = strict(bytes, from, charset);
        if (strict != null) {
            return new Decoded(strict, false);
        }
        String lenient = new String(bytes, from, bytes.length - from, charset);
        boolean reallyUtf8 = lenient.chars().anyMatch(c -> c > 0x7F && c != REPLACEMENT);
        if (charset.equals(StandardCharsets.UTF_8) && !reallyUtf8) {
            return new Decoded(new String(bytes, from, bytes.length - from, WINDOWS_1252), true);
        }
        return new Decoded(lenient, true);
    }

    // Any byte is valid Latin, so only UTF-8's own multi-byte pattern can tell a wrong declaration.
    private static Decoded latin(byte[] bytes) {
        String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        boolean ascii = utf8 != null && utf8.length() == bytes.length;
        return utf8 == null ? new Decoded(new String(bytes, WINDOWS_1252), false) : new Decoded(utf8, !ascii);
    }

    private static boolean isLatin(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(WINDOWS_1252);
    }

    private static String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
