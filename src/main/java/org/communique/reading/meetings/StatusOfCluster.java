package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.communique.reading.EventDate;
import org.communique.reading.MeetingStatus;

/** The status of a meeting from all that an article says of it. */
final class StatusOfCluster {

    private static final List<Standing> STRONGEST_FIRST =
            List.of(Standing.HELD, Standing.UNDER_WAY, Standing.CANCELLED, Standing.PLANNED, Standing.PROPOSED);

    /** So many times as often must a meeting be told to lie ahead as to lie behind. */
    private static final int MOST = 2;

    private StatusOfCluster() {}

    /** The strongest that tells of it, but not against most; where nothing is told the date tells. Words that only take it up do not count. */
    static MeetingStatus of(List<Candidate> members, EventDate date, LocalDate published) {
        List<Standing> told = members.stream()
                .filter(member -> !member.supporting())
                .map(Candidate::standing)
                .toList();
        int planned = Collections.frequency(told, Standing.PLANNED);
        int held = Collections.frequency(told, Standing.HELD) + Collections.frequency(told, Standing.UNDER_WAY);
        if (planned > MOST * held && planned > Collections.frequency(told, Standing.CANCELLED)) {
            return MeetingStatus.PLANNED;
        }
        boolean met = members.stream()
                .anyMatch(member -> member.trigger() == Trigger.MET && member.standing() == Standing.HELD);
        if (members.stream().anyMatch(member -> goesOn(member, published) && !(met && stays(member)))) {
            return MeetingStatus.UNDER_WAY;
        }
        return STRONGEST_FIRST.stream()
                .filter(told::contains)
                .findFirst()
                .map(Standing::status)
                .orElse(ahead(date, published) ? MeetingStatus.PLANNED : MeetingStatus.HELD);
    }

    /** "are meeting today": on the day of the news. */
    private static boolean goesOn(Candidate member, LocalDate published) {
        return member.standing() == Standing.UNDER_WAY
                && !member.supporting()
                && member.date() != null
                && member.date().day().equals(published);
    }

    /** "who is on a state visit to India on Monday met": the visit goes on, the meeting does not. */
    private static boolean stays(Candidate member) {
        return member.trigger() == Trigger.VISIT;
    }

    /** What lies ahead has not been held, what lies behind is planned no more. */
    static MeetingStatus corrected(MeetingStatus told, EventDate date, LocalDate published) {
        if (!Periods.exact(date) || published == null) {
            return told;
        }
        boolean held = told == MeetingStatus.HELD || told == MeetingStatus.UNDER_WAY;
        if (held && ahead(date, published)) {
            return MeetingStatus.PLANNED;
        }
        boolean over = Periods.last(date).isBefore(published.minusDays(1));
        return told == MeetingStatus.PLANNED && over ? MeetingStatus.HELD : told;
    }

    private static boolean ahead(EventDate date, LocalDate published) {
        return date != null && published != null && date.day().isAfter(published);
    }
}
