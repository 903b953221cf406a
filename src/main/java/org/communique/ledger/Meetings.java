package org.communique.ledger;

import communique.state.MeetingRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The meeting rows of one pair and class, kept in step with the reports. */
final class Meetings {

    private final Overlay rows;
    private final String pair;
    private final String meetingClass;
    private final Reports reports;
    private final SourceList sources;
    private final Counters counters;
    private final Set<String> touched = new TreeSet<>();

    Meetings(Overlay rows, String pair, String meetingClass, Counters counters) {
        this.rows = rows;
        this.pair = pair;
        this.meetingClass = meetingClass;
        this.reports = new Reports(rows, pair, meetingClass);
        this.sources = new SourceList(rows);
        this.counters = counters;
    }

    static String prefix(String pair, String meetingClass) {
        return Keys.of(pair, Keys.MEETING, meetingClass);
    }

    static String counterPrefix(String pair, String meetingClass, String counter) {
        return Keys.of(pair, Keys.COUNT, meetingClass, counter);
    }

    /** Ends of the keys of all meeting rows that may differ from before. */
    Set<String> touched() {
        return touched;
    }

    void add(MeetingStatement statement) {
        Report told = Report.of(statement.fact(), statement.source().published());
        Report known = reports.get(told.key());
        Report now = known == null ? told.withCount(1) : known.withCount(known.count() + 1);
        reports.put(now);
        rows.put(reports.indexKey(now, statement), SourceList.indexValue(statement));
        if (known == null) {
            settleAround(now, true);
        } else {
            rebuild(now.meeting());
        }
    }

    void remove(MeetingStatement statement) {
        Report known = reports.get(
                Report.of(statement.fact(), statement.source().published()).key());
        rows.delete(reports.indexKey(known, statement));
        if (known.count() > 1) {
            reports.put(known.withCount(known.count() - 1));
            rebuild(known.meeting());
            return;
        }
        reports.delete(known);
        MeetingRow meeting = row(known.meeting());
        List<String> others = meeting.getReports().stream()
                .filter(key -> !key.equals(known.key()))
                .toList();
        Map<String, List<Report>> left = new LinkedHashMap<>();
        left.put(known.meeting(), members(others));
        replace(left);
        settleAround(known, false);
    }

    private void rebuild(String meeting) {
        Map<String, List<Report>> same = new LinkedHashMap<>();
        same.put(meeting, members(row(meeting).getReports()));
        replace(same);
    }

    private MeetingRow row(String meeting) {
        return StateCodec.MEETING.decode(rows.get(Keys.of(prefix(pair, meetingClass), meeting)));
    }

    private List<Report> members(Collection<String> keys) {
        return new ArrayList<>(keys.stream().map(reports::get).toList());
    }

    /** Finds anew which meeting each report means that the changed one may influence. */
    private void settleAround(Report changed, boolean came) {
        Neighbourhood neighbourhood = new Neighbourhood(reports, changed, came);
        Map<String, Report> affected = neighbourhood.affected();
        Map<String, List<Report>> meetings = new LinkedHashMap<>();
        affected.values().stream()
                .map(Report::meeting)
                .filter(meeting -> !meeting.isEmpty())
                .distinct()
                .forEach(meeting -> meetings.put(meeting, unaffected(meeting, affected)));
        Map<Cluster, List<Report>> formed = new HashMap<>();
        for (Report report : affected.values()) {
            Cluster cluster = neighbourhood.clusterOf(report);
            Report core = cluster.core().get(0);
            if (affected.containsKey(core.key())) {
                formed.computeIfAbsent(cluster, c -> new ArrayList<>()).add(report);
            } else {
                meetings.computeIfAbsent(core.meeting(), meeting -> unaffected(meeting, affected))
                        .add(report);
            }
        }
        if (neighbourhood.onlyRepeats()) {
            formed.forEach((cluster, members) -> members.addAll(takeJoined(
                    meetings, affected.get(neighbourhood.lastingReport(cluster)).meeting())));
        }
        formed.values().stream()
                .sorted(Comparator.comparing(members -> members.get(0).key()))
                .forEach(members -> meetings.put("new " + members.get(0).key(), members));
        replace(meetings);
    }

    /** Where meetings look from below as before, whatever had joined one stays with its reports. */
    private static List<Report> takeJoined(Map<String, List<Report>> meetings, String meeting) {
        List<Report> joined = meetings.put(meeting, List.of());
        return joined == null ? List.of() : joined;
    }

    private List<Report> unaffected(String meeting, Map<String, Report> affected) {
        return members(row(meeting).getReports().stream()
                .filter(key -> !affected.containsKey(key))
                .toList());
    }

    /** Puts meetings with the given reports in the place of those named by the map's keys. */
    private void replace(Map<String, List<Report>> meetings) {
        Map<String, List<MeetingBuild>> byDay = new TreeMap<>();
        Set<String> freed = new TreeSet<>();
        meetings.forEach((old, members) -> {
            if (delete(old)) {
                freed.add(withoutNumber(old));
            }
            if (!members.isEmpty()) {
                MeetingBuild build = new MeetingBuild(members, meetingClass);
                byDay.computeIfAbsent(place(build), place -> new ArrayList<>()).add(build);
            }
        });
        freed.forEach(place -> byDay.computeIfAbsent(place, p -> new ArrayList<>()));
        byDay.forEach((place, builds) -> {
            builds.addAll(takeAll(place));
            builds.sort(Comparator.comparing(MeetingBuild::name));
            for (int i = 0; i < builds.size(); i++) {
                write(builds.get(i), i == 0 ? place : place + "." + (i + 1));
            }
        });
    }

    private String place(MeetingBuild build) {
        MeetingRow undatedOrNot = build.row("", 0);
        String day = undatedOrNot.getDate() == null
                ? "0001-01-01"
                : undatedOrNot.getDate().toString();
        return Keys.of(day, build.label());
    }

    private static String withoutNumber(String place) {
        int number = place.indexOf('.');
        return number < 0 ? place : place.substring(0, number);
    }

    /** Takes away the other meetings of the same day, to be numbered anew among all of that day. */
    private List<MeetingBuild> takeAll(String place) {
        List<String> found = new ArrayList<>();
        String full = Keys.of(prefix(pair, meetingClass), place);
        try (RowCursor cursor = rows.scan(full, full + "/")) {
            while (cursor.hasNext()) {
                String meeting = Keys.rest(cursor.next().key(), prefix(pair, meetingClass));
                if (withoutNumber(meeting).equals(place)) {
                    found.add(meeting);
                }
            }
        }
        List<MeetingBuild> builds = new ArrayList<>();
        for (String meeting : found) {
            builds.add(new MeetingBuild(members(row(meeting).getReports()), meetingClass));
            delete(meeting);
        }
        return builds;
    }

    private boolean delete(String meeting) {
        MeetingRow row = row(meeting);
        if (row == null) {
            return false;
        }
        touched.add(meeting);
        rows.delete(Keys.of(prefix(pair, meetingClass), meeting));
        row.getCounters().forEach(counter -> counters.remove(counterPrefix(pair, meetingClass, counter), meeting));
        return true;
    }

    private void write(MeetingBuild build, String place) {
        touched.add(place);
        for (Report report : build.reports()) {
            if (!report.meeting().equals(place)) {
                reports.put(report.withMeeting(place));
            }
        }
        String id = pair + ":" + meetingClass + ":" + place.substring(place.indexOf('|') + 1);
        int sourceCount = sources.count(
                build.reports().stream().map(reports::indexPrefix).toList(),
                build.reports().stream().mapToInt(Report::count).sum());
        MeetingRow row = build.row(id, sourceCount);
        rows.put(Keys.of(prefix(pair, meetingClass), place), StateCodec.MEETING.encode(row));
        for (String counter : row.getCounters()) {
            String yearVotes = CounterNames.yearVotes(counter);
            counters.put(
                    counterPrefix(pair, meetingClass, counter),
                    place,
                    Counters.unnumbered(
                            id,
                            row.getDate(),
                            !build.counted(),
                            build.votes(CounterNames.wholeVotes(counter)),
                            yearVotes == null ? List.of() : build.votes(yearVotes)));
        }
    }
}
