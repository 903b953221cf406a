package org.communique.reading.names;

import java.util.Locale;
import org.communique.reading.Level;

/** Office a person holds; its level is the rank in a meeting. */
public enum Role {
    HEAD_OF_STATE(Level.LEADERS),
    HEAD_OF_GOVERNMENT(Level.LEADERS),
    LEADER(Level.LEADERS),
    FOREIGN_MINISTER(Level.MINISTERS),
    DEFENCE_MINISTER(Level.MINISTERS),
    MINISTER(Level.MINISTERS),
    OFFICIAL(Level.OFFICIALS),
    OTHER(Level.OFFICIALS),
    /** Speaks for others and meets nobody: a spokesman. */
    NONE(null);

    private final Level level;

    Role(Level level) {
        this.level = level;
    }

    /** Null for {@link #NONE}. */
    public Level level() {
        return level;
    }

    /** "head-of-state" and so on; throws IllegalArgumentException for an unknown word. */
    public static Role of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
