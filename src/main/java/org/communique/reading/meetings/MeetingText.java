package org.communique.reading.meetings;

import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.reading.MeetingFact;

/** A meeting in one line, for people. */
final class MeetingText {

    private MeetingText() {}

    static String of(MeetingFact fact) {
        String parties = fact.participants().stream()
                .map(party -> party.country() + (party.person() == null ? "" : " (" + party.person() + ")"))
                .collect(Collectors.joining(", "));
        String ordinals = fact.ordinals().stream()
                .map(ordinal -> ", no. " + ordinal.value() + " "
                        + ordinal.scope().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining());
        return "meeting of " + parties + ", " + fact.status().name().toLowerCase(Locale.ROOT)
                + (fact.date() == null ? "" : " " + fact.date())
                + (fact.place() == null ? "" : ", " + fact.place())
                + ordinals;
    }
}
