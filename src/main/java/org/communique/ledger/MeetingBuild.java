package org.communique.ledger;

import communique.state.MeetingRow;
import communique.state.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.reading.EventDate;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;
import org.communique.reading.Precision;

/** What a meeting's reports say together. */
final class MeetingBuild {

    private static final int MOST_OTHERS_OF_A_SIDE = 5;

    private static final List<MeetingStatus> SUREST_FIRST = List.of(
            MeetingStatus.HELD,
            MeetingStatus.UNDER_WAY,
            MeetingStatus.CANCELLED,
            MeetingStatus.PLANNED,
            MeetingStatus.PROPOSED);

    private final List<Report> reports;
    private final String meetingClass;
    private final MeetingStatus status;
    private final EventDate date;
    private final LocalDate day;
    private final List<Participant> people;
    private final Map<String, Map<Integer, Integer>> votes;

    MeetingBuild(List<Report> reports, String meetingClass) {
        this.reports =
                reports.stream().sorted(Comparator.comparing(Report::key)).toList();
        this.meetingClass = meetingClass;
        this.status = foundStatus();
        this.date = foundDate();
        this.day = date != null ? date.day() : firstDayOfPublication();
        this.people = foundPeople();
        this.votes = foundVotes();
    }

    List<Report> reports() {
        return reports;
    }

    /** Smallest report key: tells two meetings of one day apart. */
    String name() {
        return reports.get(0).key();
    }

    MeetingRow row(String id, int sourceCount) {
        List<String> counters = day == null ? List.of() : counters();
        return new MeetingRow(
                id,
                RowFacts.row(status),
                day,
                RowFacts.row(date == null ? null : date.precision()),
                people.stream().map(RowFacts::row).toList(),
                place(),
                counted(),
                sourceCount,
                reports.stream().map(Report::key).toList(),
                counters);
    }

    /** Name of the day as it stands in ids. */
    String label() {
        if (date != null) {
            return date.toString();
        }
        return day == null ? "undated" : "about-" + day;
    }

    /** What took place took place; of what was still to come the latest word counts. */
    private MeetingStatus foundStatus() {
        if (reports.stream().anyMatch(Report::isPast)) {
            return reports.stream().anyMatch(report -> report.status() == MeetingStatus.HELD)
                    ? MeetingStatus.HELD
                    : MeetingStatus.UNDER_WAY;
        }
        return reports.stream()
                .min(Comparator.comparing(MeetingBuild::publishedOrNever)
                        .reversed()
                        .thenComparing(report -> SUREST_FIRST.indexOf(report.status())))
                .orElseThrow()
                .status();
    }

    private static LocalDate publishedOrNever(Report report) {
        return report.published() == null ? LocalDate.MIN : report.published();
    }

    /** The most precise date, the best supported among equals; the earliest day of those, for a gathering has its first day. */
    private EventDate foundDate() {
        EventDate held = Ballot.of(of(Tier.HELD_DAY), Report::date).winner(Comparator.comparing(EventDate::day));
        if (held != null) {
            return held;
        }
        List<Report> announced = of(Tier.COMING_DAY);
        if (!announced.isEmpty()) {
            return latestWord(announced).date();
        }
        List<Report> months = of(Tier.MONTH);
        List<Report> pastMonths = months.stream().filter(Report::isPast).toList();
        if (!months.isEmpty()) {
            return pastMonths.isEmpty()
                    ? latestWord(months).date()
                    : Ballot.of(pastMonths, Report::date).winner(Comparator.comparing(EventDate::day));
        }
        return of(Tier.UNDATED).isEmpty()
                ? Ballot.of(reports, Report::date).winner(Comparator.comparing(EventDate::day))
                : null;
    }

    private List<Report> of(Tier tier) {
        return reports.stream().filter(report -> report.tier() == tier).toList();
    }

    private static Report latestWord(List<Report> announced) {
        return announced.stream()
                .max(Comparator.comparing(MeetingBuild::publishedOrNever)
                        .thenComparingInt(Report::count)
                        .thenComparing(Report::key))
                .orElseThrow();
    }

    /** Day by which the meeting is ordered; null where nothing tells when. */
    LocalDate day() {
        return day;
    }

    private LocalDate firstDayOfPublication() {
        return reports.stream()
                .filter(Report::isPlaceable)
                .map(Report::anchor)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    String place() {
        List<Report> past = reports.stream().filter(Report::isPast).toList();
        String told = Ballot.of(past, Report::place).winner(Comparator.naturalOrder());
        if (told != null) {
            return told;
        }
        // Where what was called off should have been says nothing of where they met after all.
        List<Report> others = reports.stream()
                .filter(report -> !tookPlace() || report.status() != MeetingStatus.CANCELLED)
                .toList();
        return Ballot.of(others, Report::place).winner(Comparator.naturalOrder());
    }

    /** Every side with its best supported person first. */
    private List<Participant> foundPeople() {
        TreeSet<String> countries = reports.stream()
                .flatMap(report -> report.people().stream())
                .map(Participant::country)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Participant> found = new ArrayList<>();
        for (String country : countries) {
            List<String> names = names(country);
            if (names.isEmpty()) {
                found.add(new Participant(country, null));
            }
            names.stream().limit(1 + MOST_OTHERS_OF_A_SIDE).forEach(name -> found.add(new Participant(country, name)));
        }
        return found;
    }

    private List<String> names(String country) {
        Comparator<String> fullestFirst =
                Comparator.comparingInt((String name) -> -name.length()).thenComparing(Comparator.naturalOrder());
        List<String> names = new ArrayList<>();
        String principal =
                Ballot.of(reports, report -> firstNamed(report, country)).winner(fullestFirst);
        if (principal != null) {
            names.add(principal);
        }
        Ballot<String> others = new Ballot<>();
        for (Report report : reports) {
            report.people().stream()
                    .filter(person -> person.country().equals(country) && person.person() != null)
                    .forEach(person -> others.votes().merge(person.person(), report.count(), Integer::sum));
        }
        others.ranked(fullestFirst).stream()
                .filter(name -> names.stream().noneMatch(known -> People.same(known, name)))
                .forEach(names::add);
        return names;
    }

    private static String firstNamed(Report report, String country) {
        return report.people().stream()
                .filter(person -> person.country().equals(country) && person.person() != null)
                .map(Participant::person)
                .findFirst()
                .orElse(null);
    }

    /**
     * Took place, at a time that somebody told, or with a number that somebody gave. A lone "first meeting" without a date is
     * mostly one that is looked back on.
     */
    boolean counted() {
        boolean told = date != null && date.precision() != Precision.YEAR;
        boolean numbered = reports.stream().filter(Report::isPast).anyMatch(report -> report.ordinals().stream()
                .anyMatch(ordinal -> ordinal.value() > 1 || report.count() > 1));
        return tookPlace() && day != null && (numbered || (told && namesAllOrNone()));
    }

    /** Whom a leader met that nobody names was mostly no leader. */
    private boolean namesAllOrNone() {
        boolean twoLeaders = meetingClass.startsWith("leaders.") && meetingClass.endsWith(".bilateral");
        return !twoLeaders
                || people.stream().allMatch(person -> person.person() == null)
                || reports.stream().filter(Report::isPast).anyMatch(MeetingBuild::namesEverybody);
    }

    private static boolean namesEverybody(Report report) {
        Set<String> named = report.people().stream()
                .filter(person -> person.person() != null)
                .map(Participant::country)
                .collect(Collectors.toSet());
        return report.people().stream().map(Participant::country).allMatch(named::contains);
    }

    private boolean tookPlace() {
        return status == MeetingStatus.HELD || status == MeetingStatus.UNDER_WAY;
    }

    /** Numbers stated, with the statements behind each, by the name of the counter. */
    private Map<String, Map<Integer, Integer>> foundVotes() {
        Map<String, Map<Integer, Integer>> found = new TreeMap<>();
        for (Report report : reports) {
            for (Ordinal ordinal : report.ordinals()) {
                found.computeIfAbsent(Cluster.counter(ordinal), counter -> new TreeMap<>())
                        .merge(ordinal.value(), report.count(), Integer::sum);
            }
        }
        return found;
    }

    List<Vote> votes(String counter) {
        return votes.getOrDefault(counter, Map.of()).entrySet().stream()
                .map(vote -> new Vote(vote.getKey(), vote.getValue()))
                .toList();
    }

    /** Counters on which the meeting stands: those of people and governments if counted, else where a number was announced. */
    private List<String> counters() {
        TreeSet<String> counters = new TreeSet<>();
        if (status == MeetingStatus.CANCELLED || (tookPlace() && !counted())) {
            return List.of();
        }
        TreeSet<String> stated = new TreeSet<>(votes.keySet());
        stated.stream()
                .filter(counter -> counter.startsWith("series="))
                .map(counter -> counter.substring(0, counter.lastIndexOf('.')))
                .forEach(counters::add);
        String who = CounterNames.people(people);
        if (stated.stream().anyMatch(counter -> counter.startsWith("PEOPLE."))) {
            counters.add(who == null ? CounterNames.UNKNOWN_PEOPLE : who);
        } else if (counted() && who != null && meetingClass.endsWith(".bilateral")) {
            counters.add(who);
        }
        if (counted() || stated.stream().anyMatch(counter -> counter.startsWith("GOVERNMENTS."))) {
            counters.add(CounterNames.GOVERNMENTS);
        }
        return List.copyOf(counters);
    }
}
