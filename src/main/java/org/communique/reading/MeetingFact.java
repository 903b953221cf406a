package org.communique.reading;

import java.util.List;

/**
 * A meeting as one article tells it.
 *
 * @param date null where the text gives none
 * @param place city or named site; null where the text gives none
 */
public record MeetingFact(
        List<Participant> participants,
        Level level,
        Format format,
        Mode mode,
        MeetingStatus status,
        EventDate date,
        String place,
        List<Ordinal> ordinals,
        Evidence evidence) {

    public MeetingFact {
        participants = List.copyOf(participants);
        ordinals = List.copyOf(ordinals);
    }

    /** The same on another day. */
    public MeetingFact on(EventDate day) {
        return new MeetingFact(participants, level, format, mode, status, day, place, ordinals, evidence);
    }

    /** The same at another place. */
    public MeetingFact at(String another) {
        return new MeetingFact(participants, level, format, mode, status, date, another, ordinals, evidence);
    }
}
