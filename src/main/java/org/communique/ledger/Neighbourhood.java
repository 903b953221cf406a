package org.communique.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one new or vanished report can change: every report whose meeting may depend on it, and the meeting that each now means. Each
 * tier is settled by itself, given the meetings of the tiers above; so the influence of a report ends where no other lies in reach,
 * and everything beyond is left as it is.
 */
final class Neighbourhood {

    private final Reports reports;
    private final Map<Tier, Span> affected = new EnumMap<>(Tier.class);
    private final Map<String, Cluster> clusterOf = new LinkedHashMap<>();
    private final Map<String, Report> affectedReports = new LinkedHashMap<>();
    private final Map<Cluster, String> lastingReport = new HashMap<>();
    private final boolean onlyRepeats;

    /**
     * @param changed a report that came or went
     * @param came whether it came
     */
    Neighbourhood(Reports reports, Report changed, boolean came) {
        this.reports = reports;
        affected.put(changed.tier(), whole(changed.tier(), Span.of(changed.anchor())));
        onlyRepeats = settleOwnTier(changed, came);
        if (!onlyRepeats) {
            findAffectedBelow(changed.tier());
        }
        affected.forEach(
                (tier, span) -> reports.of(tier, span).forEach(report -> affectedReports.put(report.key(), report)));
        if (!onlyRepeats) {
            settle();
        }
    }

    /**
     * Settles the changed report's own tier.
     *
     * @return whether its meetings look as before from below; most reports only repeat what a meeting is known by
     */
    private boolean settleOwnTier(Report changed, boolean came) {
        Tier tier = changed.tier();
        List<Cluster> above = new ArrayList<>();
        context().forEach((t, span) -> {
            if (t.compareTo(tier) < 0) {
                above.addAll(settle(t, reports.of(t, span), above));
            }
        });
        List<Report> without = reports.of(tier, affected.get(tier)).stream()
                .filter(report -> !report.key().equals(changed.key()))
                .toList();
        List<Report> with = new ArrayList<>(without);
        with.add(changed);
        Map<Cluster.View, String> before = byView(settle(tier, came ? without : with, above), changed);
        clusterOf.clear();
        List<Cluster> now = settle(tier, came ? with : without, above);
        now.forEach(cluster -> lastingReport.put(cluster, before == null ? null : before.get(cluster.view())));
        Map<Cluster.View, String> after = byView(now, changed);
        return before != null && after != null && before.keySet().equals(after.keySet());
    }

    /** A lasting report of each meeting, by how the meeting looks from below; null where that does not tell them apart. */
    private static Map<Cluster.View, String> byView(List<Cluster> clusters, Report changed) {
        Map<Cluster.View, String> lasting = new HashMap<>();
        for (Cluster cluster : clusters) {
            Optional<String> report = cluster.core().stream()
                    .map(Report::key)
                    .filter(key -> !key.equals(changed.key()))
                    .min(String::compareTo);
            if (report.isEmpty() || lasting.put(cluster.view(), report.get()) != null) {
                return null;
            }
        }
        return lasting;
    }

    /** Whether the meetings of the changed report's tier look as before to the tiers below, which are then left alone. */
    boolean onlyRepeats() {
        return onlyRepeats;
    }

    /** Key of a report that meant this meeting before, where it looks from below as before. */
    String lastingReport(Cluster cluster) {
        return lastingReport.get(cluster);
    }

    /** Reports that may have changed their meeting, by key. */
    Map<String, Report> affected() {
        return affectedReports;
    }

    /** The meeting that an affected report means now. */
    Cluster clusterOf(Report report) {
        return clusterOf.get(report.key());
    }

    private void findAffectedBelow(Tier changed) {
        Span above = affected.get(changed);
        for (Tier tier : Tier.values()) {
            if (tier.compareTo(changed) > 0) {
                Span whole = whole(tier, reachable(tier, above));
                affected.put(tier, whole);
                above = above.with(whole);
            }
        }
    }

    /** Anchors from which a report of a tier can reach meetings in a span. */
    private static Span reachable(Tier tier, Span meetings) {
        return switch (tier) {
            case HELD_DAY -> null;
            case COMING_DAY -> meetings.widened(Hosts.AFTER_PLAN, Hosts.BEFORE_PLAN);
            case MONTH -> meetings.widened(Hosts.MONTH_SLACK, Hosts.MONTH_SLACK);
            case UNDATED -> meetings.widened(Hosts.UNDATED_BEFORE, Hosts.UNDATED_AFTER);
            case YEAR -> meetings;
        };
    }

    /** A span widened to where the meetings of a tier end. */
    private Span whole(Tier tier, Span span) {
        return switch (tier) {
            case HELD_DAY, COMING_DAY -> reports.chain(tier, span, DayClusters.REACH);
            case MONTH, UNDATED -> span.wholeMonths();
            case YEAR -> span.wholeYears();
        };
    }

    /** Meetings that reports of a tier with anchors in a span can reach. */
    private static Span reach(Tier tier, Span anchors) {
        return switch (tier) {
            case HELD_DAY -> null;
            case COMING_DAY -> anchors.widened(Hosts.BEFORE_PLAN, Hosts.AFTER_PLAN);
            case MONTH -> anchors.widened(Hosts.MONTH_SLACK, Hosts.MONTH_SLACK);
            case UNDATED -> anchors.widened(Hosts.UNDATED_AFTER, Hosts.UNDATED_BEFORE);
            case YEAR -> anchors;
        };
    }

    private void settle() {
        Map<Tier, Span> context = context();
        List<Cluster> known = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            Span span = context.get(tier);
            if (span != null) {
                known.addAll(settle(tier, reports.of(tier, span), known));
            }
        }
    }

    /** What has to be looked at, from the lowest tier up, to settle the affected reports. */
    private Map<Tier, Span> context() {
        Map<Tier, Span> context = new EnumMap<>(Tier.class);
        Span needed = null;
        for (Tier tier : Tier.LOWEST_FIRST) {
            Span own = affected.get(tier);
            Span span = own == null || reports.of(tier, own).isEmpty() ? null : own;
            if (needed != null && tier != Tier.YEAR) {
                span = Span.hull(span, needed);
            }
            if (span != null) {
                Span whole = whole(tier, span);
                context.put(tier, whole);
                needed = Span.hull(Span.hull(needed, whole), reach(tier, whole));
            }
        }
        return context;
    }

    private List<Cluster> settle(Tier tier, Collection<Report> ofTier, List<Cluster> known) {
        List<Report> alone = new ArrayList<>();
        for (Report report : ofTier) {
            Hosts.best(report, known)
                    .ifPresentOrElse(host -> clusterOf.put(report.key(), host), () -> alone.add(report));
        }
        List<Cluster> own = cluster(tier, alone);
        own.forEach(cluster -> cluster.core().forEach(report -> clusterOf.put(report.key(), cluster)));
        return own;
    }

    private static List<Cluster> cluster(Tier tier, List<Report> alone) {
        return switch (tier) {
            case HELD_DAY, COMING_DAY -> DayClusters.ofDays(alone);
            case MONTH, YEAR ->
                DayClusters.ofPeriods(alone, report -> report.anchor().toString());
            case UNDATED ->
                DayClusters.ofPeriods(
                        alone, report -> monthOf(report.anchor()) + (report.isPast() ? " past" : " to come"));
        };
    }

    private static LocalDate monthOf(LocalDate day) {
        return day.withDayOfMonth(1);
    }
}
