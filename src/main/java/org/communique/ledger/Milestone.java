package org.communique.ledger;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.Counted;
import org.communique.reading.Evidence;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;
import org.communique.reading.Precision;

/**
 * One meeting of one pair and the number that it bears on one counter.
 *
 * @param meeting meeting id, shared by the milestones of one meeting on several counters
 * @param date day of the meeting, or the first day of the period it lies in
 * @param datePrecision length of that period; null where only the day of publication tells about when it was
 * @param place null where unknown
 * @param qualifier name of the series; null elsewhere
 * @param sources articles that tell of it, oldest first, at most 20
 * @param sourceCount how many there are in all; beyond 20 told in steps
 * @param previousMeeting meeting before this one on the same counter; null for the first
 * @param unseenBetween meetings that must lie between the previous one and this though no article told of them
 * @param landmarkReason which part of the landmark rule; null where it is none
 * @param evidence the words of the sources, in the order of sources
 */
public record Milestone(
        String id,
        Lifecycle lifecycle,
        String pair,
        String meeting,
        List<Participant> people,
        Level level,
        Format format,
        Mode mode,
        MeetingStatus status,
        LocalDate date,
        Precision datePrecision,
        String place,
        int ordinal,
        OrdinalScope scope,
        Counted counted,
        String qualifier,
        Basis basis,
        List<Source> sources,
        int sourceCount,
        String previousMeeting,
        LocalDate previousDate,
        int unseenBetween,
        List<Contradiction> contradictions,
        boolean landmark,
        String landmarkReason,
        List<Evidence> evidence)
        implements LedgerEvent {

    public Milestone {
        people = List.copyOf(people);
        sources = List.copyOf(sources);
        contradictions = List.copyOf(contradictions);
        evidence = List.copyOf(evidence);
    }

    Milestone withLifecycle(Lifecycle newLifecycle) {
        return new Milestone(
                id,
                newLifecycle,
                pair,
                meeting,
                people,
                level,
                format,
                mode,
                status,
                date,
                datePrecision,
                place,
                ordinal,
                scope,
                counted,
                qualifier,
                basis,
                sources,
                sourceCount,
                previousMeeting,
                previousDate,
                unseenBetween,
                contradictions,
                landmark,
                landmarkReason,
                evidence);
    }

    Milestone withSources(
            List<Source> newSources, List<Evidence> newEvidence, int newCount, List<Contradiction> newContradictions) {
        return new Milestone(
                id,
                lifecycle,
                pair,
                meeting,
                people,
                level,
                format,
                mode,
                status,
                date,
                datePrecision,
                place,
                ordinal,
                scope,
                counted,
                qualifier,
                basis,
                newSources,
                newCount,
                previousMeeting,
                previousDate,
                unseenBetween,
                newContradictions,
                landmark,
                landmarkReason,
                newEvidence);
    }
}
