package org.communique.article.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Mends UTF-8 that a publisher once read as windows-1252 and wrote out again, as in "FÃ¼rst" for "Fürst". */
public final class Mojibake {
    private static final String LEAD = "\u00C2\u00C3\u00C4\u00C5\u00D0\u00D1\u00E2";
    private static final Map<Character, Byte> BYTES = bytes();

    private Mojibake() {}

    /** The text as it was meant; the text itself unless the whole of it makes sense when read the other way. */
    public static String mend(String text) {
        if (!isSuspect(text)) {
            return text;
        }
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            Byte original = BYTES.get(text.charAt(i));
            if (original == null) {
                return text;
            }
            bytes[i] = original;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static boolean isSuspect(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) > '\u007F' && LEAD.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    // Bytes without a character of their own in windows-1252 come through as control characters.
    private static Map<Character, Byte> bytes() {
        Map<Character, Byte> bytes = new HashMap<>();
        Charset charset = Charset.forName("windows-1252");
        for (int value = 0; value < 1 << Byte.SIZE; value++) {
            char decoded = new String(new byte[] {(byte) value}, charset).charAt(0);
            bytes.put(decoded == '\uFFFD' ? (char) value : decoded, (byte) value);
        }
        return Map.copyOf(bytes);
    }
}
