package org.communique.reading;

import java.util.List;

/**
 * All that was read in one text.
 *
 * @param topics best first; empty where the text is no diplomatic news
 * @param marks what a user should know of the reading, such as {@code not-english}
 */
public record Reading(
        List<TopicScore> topics, List<MeetingFact> meetings, List<AgreementFact> agreements, List<String> marks) {

    public Reading {
        topics = List.copyOf(topics);
        meetings = List.copyOf(meetings);
        agreements = List.copyOf(agreements);
        marks = List.copyOf(marks);
    }
}
