package org.communique.reading.names;

import org.communique.reading.Level;
import org.communique.reading.Participant;

/**
 * A person as an article has introduced them.
 *
 * @param code country or organisation served; null where the article does not say
 */
record KnownPerson(String name, String surname, String code, Level level) {

    Participant participant() {
        return new Participant(code, name);
    }

    boolean outranks(KnownPerson other) {
        return level != null && (other.level == null || level.compareTo(other.level) < 0);
    }
}
