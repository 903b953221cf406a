package org.communique.article.format;

import java.util.OptionalLong;

/** Reads version numbers. */
final class Versions {
    private Versions() {}

    /** The version; nothing said is 1; nothing where it is no whole number from 0 on. */
    static OptionalLong parse(String text) {
        if (text.isEmpty()) {
            return OptionalLong.of(1);
        }
        try {
            long version = Long.parseLong(text);
            return version < 0 ? OptionalLong.empty() : OptionalLong.of(version);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
