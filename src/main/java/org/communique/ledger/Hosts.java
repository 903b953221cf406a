package org.communique.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which known meeting a report of a lower tier means, if any. Depends on that report and the meetings near it alone. */
final class Hosts {

    /** Days before which a meeting of a day may lie that was announced for that day. */
    static final int BEFORE_PLAN = 3;
    /** Days after the announced day up to which a postponed meeting may be the announced one. */
    static final int AFTER_PLAN = 62;
    /** Days by which a meeting may lie outside the month that it is told with. */
    static final int MONTH_SLACK = 1;
    /** Days after a meeting up to which a report without a date may mean it, given that it names place or number. */
    static final int UNDATED_AFTER = 60;
    /** Days before a meeting from which on an announcement without a date may mean it. */
    static final int UNDATED_BEFORE = 92;

    private static final int FRESH_DAYS = 10;

    private Hosts() {}

    static Optional<Cluster> best(Report report, List<Cluster> known) {
        Cluster single = new Cluster(List.of(report));
        List<Cluster> candidates = known.stream()
                .filter(host -> inReach(report, single, host, known))
                .filter(host -> host.samePeople(single))
                .toList();
        return candidates.stream()
                .min(Comparator.comparing((Cluster host) -> !host.sameNumber(single))
                        .thenComparing(host -> !host.samePlace(single))
                        .thenComparingLong(host -> distance(report, host))
                        .thenComparing(Cluster::first)
                        .thenComparing(Cluster::name));
    }

    private static boolean inReach(Report report, Cluster single, Cluster host, List<Cluster> known) {
        return switch (report.tier()) {
            case HELD_DAY -> false;
            case COMING_DAY -> plannedReach(report, single, host);
            case MONTH ->
                (agrees(single, host) || isOnlyOne(report, single, host, known))
                        && overlaps(
                                host,
                                report.anchor().minusDays(MONTH_SLACK),
                                report.lastDay().plusDays(MONTH_SLACK))
                        && notOverBefore(report, host);
            case UNDATED -> report.isPlaceable() && agrees(single, host) && undatedReach(report, single, host);
            case YEAR -> agrees(single, host) && yearReach(report, single, host, known);
        };
    }

    private static boolean agrees(Cluster single, Cluster host) {
        return !host.otherNumber(single) && (host.sameNumber(single) || !host.elsewhere(single));
    }

    /**
     * Whether this is the only meeting known of the people in the month: two sources are likelier to differ on the place than to
     * tell of two meetings, of which nobody dates the one.
     */
    private static boolean isOnlyOne(Report report, Cluster single, Cluster host, List<Cluster> known) {
        return report.isPast()
                && host.hasPast()
                && !host.otherNumber(single)
                && known.stream()
                                .filter(other -> overlaps(other, report.anchor(), report.lastDay()))
                                .filter(other -> other.samePeople(single))
                                .limit(2)
                                .count()
                        == 1;
    }

    private static boolean plannedReach(Report report, Cluster single, Cluster host) {
        long after = host.first().toEpochDay() - report.anchor().toEpochDay();
        long before = report.anchor().toEpochDay() - host.last().toEpochDay();
        if (after > AFTER_PLAN || before > BEFORE_PLAN || !notOverBefore(report, host)) {
            return false;
        }
        if (after <= 0 && before <= 0) {
            return !(host.otherNumber(single) && host.elsewhere(single));
        }
        return agrees(single, host) && (after <= BEFORE_PLAN || host.sameNumber(single) || host.samePlace(single));
    }

    private static boolean undatedReach(Report report, Cluster single, Cluster host) {
        LocalDate published = report.anchor();
        if (!report.isPast()) {
            return host.first().isAfter(published) && !host.first().isAfter(published.plusDays(UNDATED_BEFORE));
        }
        // That a meeting took place is not learned from a mention without a date where all that is known is a month's
        // plan.
        if (!host.hasPast() && !host.isOfDays() && !host.samePlace(single) && !host.sameNumber(single)) {
            return false;
        }
        LocalDate last = published.plusDays(1);
        return overlaps(host, published.minusDays(FRESH_DAYS), last)
                || (overlaps(host, published.minusDays(UNDATED_AFTER), last)
                        && (host.samePlace(single) || host.sameNumber(single)));
    }

    /** A year alone points at a meeting only where it is the year's one, or place or number tell which. */
    private static boolean yearReach(Report report, Cluster single, Cluster host, List<Cluster> known) {
        if (!overlaps(host, report.anchor(), report.lastDay())) {
            return false;
        }
        return host.samePlace(single)
                || host.sameNumber(single)
                || known.stream()
                                .filter(other -> overlaps(other, report.anchor(), report.lastDay()))
                                .count()
                        == 1;
    }

    /**
     * What was still to come on the day of publication is no meeting that was over by then. A plan for a time that was over
     * itself is only recalled, and means what became of it.
     */
    private static boolean notOverBefore(Report report, Cluster host) {
        return report.isPast()
                || report.published() == null
                || report.lastDay().isBefore(report.published().minusDays(1))
                || !host.last().isBefore(report.published().minusDays(1));
    }

    private static boolean overlaps(Cluster host, LocalDate from, LocalDate to) {
        return !host.first().isAfter(to) && !host.last().isBefore(from);
    }

    private static long distance(Report report, Cluster host) {
        LocalDate guide = report.tier() == Tier.MONTH && report.published() != null && !report.isPast()
                ? report.published()
                : report.anchor();
        if (report.tier() == Tier.UNDATED && report.isPast()) {
            return Math.abs(ChronoUnit.DAYS.between(host.last(), guide));
        }
        return Math.abs(ChronoUnit.DAYS.between(guide, host.first()));
    }
}
