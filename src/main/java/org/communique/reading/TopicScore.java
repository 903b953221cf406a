package org.communique.reading;

import java.util.List;

/**
 * One subject that a diplomatic desk would file an article under.
 *
 * @param topic label from the closed list, such as {@code territorial-dispute}
 * @param score 0 to 1; higher is surer
 * @param words the words that decided
 */
public record TopicScore(String topic, double score, List<String> words) {

    public TopicScore {
        words = List.copyOf(words);
    }
}
