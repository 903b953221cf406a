package org.communique.ledger;

import communique.state.CountRow;
import communique.state.MeetingRow;
import communique.state.NumberCell;
import communique.state.StatementRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.reading.Evidence;
import org.communique.reading.OrdinalScope;

/** Tells what changed in the numbers of meetings. */
final class Milestones {

    private final Overlay rows;
    private final Journal journal;
    private final LandmarkRule landmarks;
    private final Map<String, List<StatementRow>> sourcesOf = new HashMap<>();

    Milestones(Overlay rows, Journal journal, LandmarkRule landmarks) {
        this.rows = rows;
        this.journal = journal;
        this.landmarks = landmarks;
    }

    /**
     * @param countKeys keys of the count rows that may differ from before
     * @param renamed meeting ids that took the place of others: new to old
     */
    void tell(Set<String> countKeys, Map<String, String> renamed) {
        Map<String, Runnable> cancels = new TreeMap<>();
        Map<String, Runnable> words = new LinkedHashMap<>();
        for (String key : countKeys) {
            CountPlace place = CountPlace.of(key);
            CountRow old = place.count(rows.base());
            MeetingRow oldMeeting = place.meeting(rows.base());
            Map<String, Telling.Told> before = byId(place, old, oldMeeting);
            CountRow now = place.count(rows);
            MeetingRow meeting = place.meeting(rows);
            byId(place, now, meeting).forEach((id, told) -> {
                Telling.Told was = before.remove(id);
                words.put(id, () -> word(place, told, meeting, was, oldMeeting, renamed));
                cancels.remove(id);
            });
            before.forEach((id, told) -> {
                if (!words.containsKey(id)) {
                    cancels.put(id, () -> cancel(place, told, oldMeeting, renamed.containsValue(oldMeeting.getId())));
                }
            });
        }
        cancels.values().forEach(Runnable::run);
        words.values().forEach(Runnable::run);
    }

    private static Map<String, Telling.Told> byId(CountPlace place, CountRow count, MeetingRow meeting) {
        Map<String, Telling.Told> byId = new LinkedHashMap<>();
        if (count != null && meeting != null) {
            Telling.of(place, count, meeting).forEach(told -> byId.put(told.id(), told));
        }
        return byId;
    }

    private void word(
            CountPlace place,
            Telling.Told told,
            MeetingRow meeting,
            Telling.Told was,
            MeetingRow oldMeeting,
            Map<String, String> renamed) {
        Milestone content = content(place, told, meeting);
        String oldId = renamed.get(meeting.getId());
        String replaced = oldId == null
                ? null
                : oldId + told.id().substring(meeting.getId().length());
        boolean replaces = replaced != null && journal.reference(replaced) != null && !journal.isLive(replaced);
        String reason = was == null
                ? Reasons.OTHERWISE_DATED
                : Reasons.update(was.number(), told.number(), oldMeeting, meeting);
        journal.tell(told.id(), content, replaces ? replaced : null, reason, content::withLifecycle);
    }

    private void cancel(CountPlace place, Telling.Told told, MeetingRow oldMeeting, boolean renamed) {
        MeetingRow meeting = place.meeting(rows);
        String reason = Reasons.cancel(meeting, renamed);
        Milestone content = bare(place, told, oldMeeting);
        journal.cancel(told.id(), reason, content::withLifecycle);
    }

    private Milestone content(CountPlace place, Telling.Told told, MeetingRow meeting) {
        List<String> index = index(place, meeting.getReports());
        List<StatementRow> statements =
                sourcesOf.computeIfAbsent(meeting.getId(), id -> new SourceList(rows).oldest(index));
        return bare(place, told, meeting)
                .withSources(
                        statements.stream()
                                .map(s -> RowFacts.fact(s.getSource()))
                                .toList(),
                        statements.stream().map(Milestones::evidence).toList(),
                        meeting.getSourceCount(),
                        contradictions(place, told, meeting));
    }

    private Milestone bare(CountPlace place, Telling.Told told, MeetingRow meeting) {
        MeetingClass meetingClass = MeetingClass.ofLabel(place.meetingClass());
        NumberCell number = told.number();
        String landmark = landmarks.reason(number, meeting);
        return new Milestone(
                told.id(),
                null,
                place.pair(),
                meeting.getId(),
                meeting.getPeople().stream().map(RowFacts::fact).toList(),
                meetingClass.level(),
                meetingClass.format(),
                meetingClass.mode(),
                RowFacts.fact(meeting.getStatus()),
                meeting.getDate(),
                RowFacts.fact(meeting.getPrecision()),
                meeting.getPlace(),
                number.getOrdinal(),
                told.scope(),
                CounterNames.counted(place.counter()),
                CounterNames.seriesName(place.counter()),
                Basis.valueOf(number.getBasis().name()),
                List.of(),
                meeting.getSourceCount(),
                number.getPreviousMeeting(),
                number.getPreviousDate(),
                number.getUnseen(),
                List.of(),
                landmark != null,
                landmark,
                List.of());
    }

    private List<Contradiction> contradictions(CountPlace place, Telling.Told told, MeetingRow meeting) {
        if (told.number().getOthers().isEmpty()) {
            return List.of();
        }
        String votes = told.scope() == OrdinalScope.THIS_YEAR
                ? CounterNames.yearVotes(place.counter())
                : CounterNames.wholeVotes(place.counter());
        Reports reports = new Reports(rows, place.pair(), place.meetingClass());
        List<Contradiction> contradictions = new ArrayList<>();
        for (int other : told.number().getOthers()) {
            List<String> saying = meeting.getReports().stream()
                    .map(reports::get)
                    .filter(report -> report.ordinals().stream()
                            .anyMatch(o ->
                                    o.value() == other && Cluster.counter(o).equals(votes)))
                    .map(reports::indexPrefix)
                    .toList();
            StatementRow first = new SourceList(rows).first(saying);
            contradictions.add(new Contradiction(other, RowFacts.fact(first.getSource()), evidence(first)));
        }
        return contradictions;
    }

    private static Evidence evidence(StatementRow statement) {
        return RowFacts.fact(statement.getMeeting()).evidence();
    }

    private List<String> index(CountPlace place, Collection<String> reportKeys) {
        Reports reports = new Reports(rows, place.pair(), place.meetingClass());
        return reportKeys.stream().map(reports::indexPrefix).toList();
    }
}
