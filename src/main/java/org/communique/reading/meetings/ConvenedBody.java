package org.communique.reading.meetings;

import org.communique.reading.Level;
import org.communique.reading.names.Mention;

/**
 * A body that a sentence tells to meet.
 *
 * @param code empty where the gathering is nobody's but of those who come
 * @param from first token of the words that name it
 * @param to token after the last
 * @param level rank that its name tells; null where it tells none
 */
record ConvenedBody(String code, int from, int to, Level level) {

    static ConvenedBody of(Mention mention) {
        return new ConvenedBody(mention.code(), mention.from(), mention.to(), mention.level());
    }
}
