package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.reading.EventDate;
import org.communique.reading.MeetingFact;
import org.communique.reading.Participant;

/** Describes a cluster to the model by named features, each there or not. */
final class ClusterFeatures {

    private static final int LEAD = 1;
    private static final int EARLY = 4;
    private static final int MIDDLE = 12;
    private static final int MONTH = 31;
    private static final int WEEK = 7;
    private static final int LATELY = 70;

    private static final double[] DIPLOMATIC = {0.5, 0.7, 0.85, 0.95};

    private ClusterFeatures() {}

    static List<String> of(Cluster cluster, List<String> mainPair, LocalDate published, double diplomatic) {
        Candidate best = cluster.best();
        Told told = cluster.told();
        Set<String> features = new LinkedHashSet<>(best.marks());
        features.add("bias");
        features.add("rule=" + best.evidence().rule());
        features.add("diplomatic=" + step(diplomatic));
        members(cluster, features);
        MeetingFact fact = cluster.fact();
        features.add("status=" + fact.status());
        features.add("level=" + fact.level());
        features.add("mode=" + fact.mode());
        features.add("gathering=" + best.gathering());
        int codes = told.codes().size();
        features.add("codes=" + Math.min(5, codes));
        features.add("people=" + Math.min(3, people(told)) + "/" + Math.min(4, codes));
        features.add("date=" + (told.date() == null ? "none" : told.date().precision() + when(told.date(), published)));
        features.add("place=" + (fact.place() != null));
        features.add("ordinals="
                + told.ordinals().stream()
                        .map(ordinal -> ordinal.scope().name())
                        .sorted()
                        .toList());
        features.add("main=" + told.codes().stream().filter(mainPair::contains).count() + "/" + Math.min(3, codes));
        if (cluster.vague()) {
            features.add("vague");
        }
        if (cluster.passing()) {
            features.add("passing");
        }
        return List.copyOf(features);
    }

    private static int step(double diplomatic) {
        int step = 0;
        while (step < DIPLOMATIC.length && diplomatic >= DIPLOMATIC[step]) {
            step++;
        }
        return step;
    }

    private static void members(Cluster cluster, Set<String> features) {
        int own = 0;
        int first = Integer.MAX_VALUE;
        for (Candidate member : cluster.members()) {
            if (!member.supporting()) {
                own++;
                first = Math.min(first, member.sentence());
                features.add("has=" + member.evidence().rule());
                features.add("standing=" + member.standing());
            }
        }
        features.add("first-standing=" + cluster.first().standing());
        features.add("best-standing=" + cluster.best().standing());
        features.add("members=" + Math.min(4, own));
        features.add("support=" + Math.min(3, cluster.members().size() - own));
        features.add(
                "first=" + (first <= LEAD ? "lead" : first <= EARLY ? "early" : first <= MIDDLE ? "middle" : "late"));
    }

    private static long people(Told told) {
        return told.parties().stream()
                .filter(party -> party.person() != null)
                .map(Participant::country)
                .distinct()
                .count();
    }

    private static String when(EventDate date, LocalDate published) {
        if (published == null) {
            return "?";
        }
        long days = date.day().toEpochDay() - published.toEpochDay();
        return days > MONTH
                ? "far"
                : days > 0 ? "ahead" : days >= -WEEK ? "now" : days > -LATELY ? "lately" : "long-ago";
    }
}
