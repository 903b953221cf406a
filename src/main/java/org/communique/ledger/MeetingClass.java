package org.communique.ledger;

import java.util.Locale;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingFact;
import org.communique.reading.Mode;

/** What is counted apart: leaders from ministers, face to face from telephone, two sides from more. */
record MeetingClass(Level level, Mode mode, Format format) {

    static MeetingClass of(MeetingFact fact) {
        return new MeetingClass(fact.level(), fact.mode(), fact.format());
    }

    /** As it stands in keys and ids: {@code leaders.in-person.bilateral}. */
    String label() {
        return word(level) + "." + word(mode) + "." + word(format);
    }

    static MeetingClass ofLabel(String label) {
        String[] words = label.toUpperCase(Locale.ROOT).replace('-', '_').split("\\.", -1);
        return new MeetingClass(Level.valueOf(words[0]), Mode.valueOf(words[1]), Format.valueOf(words[2]));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
