package org.communique.ledger;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which reports of one tier mean one meeting. A function of the set of reports: their order and how often each is repeated do not
 * matter. Reports whose days lie further apart than {@link #REACH} never influence each other unless others lie between.
 */
final class DayClusters {

    /** Days over which reports of one meeting may differ. */
    static final int REACH = 4;

    private static final int SAME_PLACE_DAYS = 3;
    private static final int ANY_PLACE_DAYS = 1;

    private static final Comparator<Report> MOST_TELLING_FIRST = Comparator.comparingInt(Report::namedPeople)
            .thenComparingInt(report -> report.ordinals().size())
            .thenComparing(report -> report.place() != null)
            .reversed()
            .thenComparing(Report::key);

    private DayClusters() {}

    /** Reports told with a day. */
    static List<Cluster> ofDays(Collection<Report> reports) {
        return merge(cells(reports, report -> report.anchor().toString(), true));
    }

    /** Reports told with a month or less: one meeting for each period as far as they do not contradict each other. */
    static List<Cluster> ofPeriods(Collection<Report> reports, Function<Report, String> period) {
        return cells(reports, period, false);
    }

    private static List<Cluster> cells(
            Collection<Report> reports, Function<Report, String> period, boolean oneDayIsOneMeeting) {
        Map<String, List<Cluster>> byPeriod = new TreeMap<>();
        for (Report report : reports.stream().sorted(MOST_TELLING_FIRST).toList()) {
            List<Cluster> cells = byPeriod.computeIfAbsent(period.apply(report), p -> new ArrayList<>());
            Cluster single = new Cluster(List.of(report));
            cells.stream()
                    .filter(cell -> mayShare(cell, single, oneDayIsOneMeeting))
                    .max(Comparator.comparing((Cluster cell) -> cell.sameNumber(single))
                            .thenComparing(cell -> cell.samePlace(single))
                            .thenComparing(cell -> -cells.indexOf(cell)))
                    .ifPresentOrElse(cell -> cell.add(report), () -> cells.add(single));
        }
        return byPeriod.values().stream().flatMap(List::stream).toList();
    }

    /** On one day, other numbers at one place contradict each other; only other numbers at other places are two meetings. */
    private static boolean mayShare(Cluster cell, Cluster single, boolean oneDayIsOneMeeting) {
        if (!cell.samePeople(single)) {
            return false;
        }
        boolean otherNumber = cell.otherNumber(single);
        boolean elsewhere = cell.elsewhere(single);
        return oneDayIsOneMeeting
                ? !(otherNumber && elsewhere)
                : !otherNumber && (!elsewhere || cell.sameNumber(single));
    }

    private static List<Cluster> merge(List<Cluster> cells) {
        Map<Cluster, Cluster> mergedInto = new HashMap<>();
        cells.forEach(cell -> mergedInto.put(cell, cell));
        for (Link link : links(cells)) {
            Cluster one = mergedInto.get(link.one());
            Cluster other = mergedInto.get(link.other());
            if (one != other && mayMerge(one, other)) {
                List<Report> all = new ArrayList<>(one.core());
                all.addAll(other.core());
                Cluster both = new Cluster(all);
                mergedInto.replaceAll((cell, merged) -> merged == one || merged == other ? both : merged);
            }
        }
        Map<String, Cluster> distinct = new LinkedHashMap<>();
        cells.forEach(cell -> distinct.put(mergedInto.get(cell).name(), mergedInto.get(cell)));
        return List.copyOf(distinct.values());
    }

    private static List<Link> links(List<Cluster> cells) {
        List<Cluster> sorted = cells.stream()
                .sorted(Comparator.comparing(Cluster::first).thenComparing(Cluster::name))
                .toList();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                Cluster one = sorted.get(i);
                Cluster other = sorted.get(j);
                long gap = ChronoUnit.DAYS.between(one.first(), other.first());
                if (gap > REACH) {
                    break;
                }
                if (linked(one, other, gap)) {
                    links.add(new Link(one, other, one.sameNumber(other), one.samePlace(other), gap));
                }
            }
        }
        links.sort(Link.SUREST_FIRST);
        return links;
    }

    private static boolean linked(Cluster one, Cluster other, long gap) {
        if (gap == 0 || !one.samePeople(other) || one.otherNumber(other)) {
            return false;
        }
        return one.sameNumber(other)
                || (gap <= ANY_PLACE_DAYS && !one.elsewhere(other))
                || (gap <= SAME_PLACE_DAYS && one.samePlace(other));
    }

    private static boolean mayMerge(Cluster one, Cluster other) {
        long span = Math.max(
                ChronoUnit.DAYS.between(one.first(), other.last()), ChronoUnit.DAYS.between(other.first(), one.last()));
        return span <= REACH
                && one.samePeople(other)
                && !one.otherNumber(other)
                && (one.sameNumber(other) || !one.elsewhere(other));
    }

    private record Link(Cluster one, Cluster other, boolean sameNumber, boolean samePlace, long gap) {

        static final Comparator<Link> SUREST_FIRST = Comparator.comparing(Link::sameNumber)
                .reversed()
                .thenComparingLong(Link::gap)
                .thenComparing(link -> !link.samePlace())
                .thenComparing(link -> link.one().name())
                .thenComparing(link -> link.other().name());
    }
}
