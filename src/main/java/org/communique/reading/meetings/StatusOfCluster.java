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

    private StatusOfCluster() {}

    /** The strongest told; where nothing is told the date tells. */
    static MeetingStatus of(List<Candidate> members, EventDate date, LocalDate published) {
        List<Standing> told = members.stream().map(Candidate::standing).toList();
        int cancelled = Collections.frequency(told, Standing.CANCELLED);
        boolean behind = told.contains(Standing.HELD) || told.contains(Standing.UNDER_WAY);
        if (!behind && cancelled > 0 && cancelled < Collections.frequency(told, Standing.PLANNED)) {
            return MeetingStatus.PLANNED;
        }
        return STRONGEST_FIRST.stream()
                .filter(told::contains)
                .findFirst()
                .map(Standing::status)
                .orElse(ahead(date, published) ? MeetingStatus.PLANNED : MeetingStatus.HELD);
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
