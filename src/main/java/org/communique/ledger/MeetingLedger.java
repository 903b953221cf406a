package org.communique.ledger;

import communique.state.MeetingRow;
import communique.state.ReportRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes statements about meetings in and out. */
final class MeetingLedger {

    private final Overlay rows;
    private final String pair;
    private final Counters counters;
    private final Map<String, Meetings> byClass = new TreeMap<>();

    MeetingLedger(Overlay rows, String pair) {
        this.rows = rows;
        this.pair = pair;
        this.counters = new Counters(rows);
    }

    /** Replaces what a statement said by what it says now; either may be null. */
    void replace(MeetingStatement before, MeetingStatement after, Journal journal, LandmarkRule landmarks) {
        if (before != null) {
            ofClass(before).remove(before);
        }
        if (after != null) {
            ofClass(after).add(after);
        }
        Set<String> renumbered = counters.renumber();
        new Milestones(rows, journal, landmarks).tell(renumbered, renamed(before, after));
    }

    private Meetings ofClass(MeetingStatement statement) {
        return byClass.computeIfAbsent(
                MeetingClass.of(statement.fact()).label(), label -> new Meetings(rows, pair, label, counters));
    }

    /** Ids of meetings that took the place of others, new to old: those of which most reports stood elsewhere before. */
    private Map<String, String> renamed(MeetingStatement before, MeetingStatement after) {
        Map<String, String> renamed = new HashMap<>();
        byClass.forEach((label, meetings) -> {
            Map<String, String> oldIdOfReport = new HashMap<>();
            for (String place : meetings.touched()) {
                MeetingRow old = row(rows.base(), label, place);
                if (old != null) {
                    old.getReports().forEach(report -> oldIdOfReport.put(report, old.getId()));
                }
            }
            for (String place : meetings.touched()) {
                MeetingRow now = row(rows, label, place);
                if (now != null && row(rows.base(), label, place) == null) {
                    oldId(now, oldIdOfReport).ifPresent(oldId -> renamed.put(now.getId(), oldId));
                }
            }
        });
        if (before != null && after != null) {
            String oldId = idOf(rows.base(), before);
            String newId = idOf(rows, after);
            if (!oldId.equals(newId) && !exists(oldId)) {
                renamed.putIfAbsent(newId, oldId);
            }
        }
        return renamed;
    }

    private Optional<String> oldId(MeetingRow now, Map<String, String> oldIdOfReport) {
        Map<String, Integer> shared = new TreeMap<>();
        for (String report : now.getReports()) {
            String oldId = oldIdOfReport.get(report);
            if (oldId != null && !exists(oldId)) {
                shared.merge(oldId, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Whether a meeting of this id is in the ledger now. */
    private boolean exists(String meetingId) {
        return byClass.entrySet().stream().anyMatch(entry -> entry.getValue().touched().stream()
                .map(place -> row(rows, entry.getKey(), place))
                .anyMatch(row -> row != null && row.getId().equals(meetingId)));
    }

    private String idOf(LedgerRows from, MeetingStatement statement) {
        String label = MeetingClass.of(statement.fact()).label();
        String report =
                Report.of(statement.fact(), statement.source().published()).key();
        ReportRow row = StateCodec.REPORT.decode(from.get(Keys.of(pair, Keys.REPORT, label, report)));
        return row(from, label, row.getMeeting()).getId();
    }

    private MeetingRow row(LedgerRows from, String label, String place) {
        return StateCodec.MEETING.decode(from.get(Keys.of(Meetings.prefix(pair, label), place)));
    }
}
