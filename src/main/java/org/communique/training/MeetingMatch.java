package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.reading.EventDate;
import org.communique.reading.MeetingFact;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;
import org.communique.reading.Precision;

/** Which of the meetings that were read are which gold ones: the same countries, dates and ordinals that do not contradict. */
final class MeetingMatch {

    private static final int GRACE_DAYS = 3;

    private MeetingMatch() {}

    private record Pair(double fit, int gold, int said) {}

    /** For each of those said whether it is one of the gold ones; each gold one is met once, the best pair first. */
    static boolean[] right(List<JsonNode> gold, List<MeetingFact> said) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int s = 0; s < said.size(); s++) {
                double fit = fit(gold.get(g), said.get(s));
                if (fit > 0) {
                    pairs.add(new Pair(fit, g, s));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.fit()));
        boolean[] right = new boolean[said.size()];
        Set<Integer> met = new HashSet<>();
        for (Pair pair : pairs) {
            if (!right[pair.said()] && met.add(pair.gold())) {
                right[pair.said()] = true;
            }
        }
        return right;
    }

    private static double fit(JsonNode gold, MeetingFact said) {
        Set<String> wanted = new HashSet<>();
        gold.path("participants").forEach(one -> wanted.add(one.path("country").asText()));
        Set<String> given = new HashSet<>();
        for (Participant one : said.participants()) {
            given.add(one.country());
        }
        double overlap = overlap(wanted, given);
        boolean small = Math.min(wanted.size(), given.size()) <= 2;
        boolean same = small ? wanted.equals(given) : overlap >= 0.5;
        if (!same || !daysFit(gold.path("date").asText(""), said.date()) || !ordinalsFit(gold, said.ordinals())) {
            return 0;
        }
        boolean status = gold.path("status")
                .asText()
                .equals(said.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        boolean date = said.date() != null
                && gold.path("date").asText("").equals(said.date().toString());
        return 1 + overlap + (status ? 1 : 0) + (date ? 1 : 0);
    }

    private static boolean ordinalsFit(JsonNode gold, List<Ordinal> said) {
        for (JsonNode one : gold.path("ordinals")) {
            for (Ordinal ordinal : said) {
                boolean scope = one.path("scope")
                        .asText()
                        .equals(ordinal.scope().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                if (scope && one.path("value").asInt() != ordinal.value()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean daysFit(String gold, EventDate said) {
        if (gold.length() < 7 || said == null) {
            return true;
        }
        boolean month = gold.length() == 7;
        LocalDate first = month ? YearMonth.parse(gold).atDay(1) : LocalDate.parse(gold);
        LocalDate last = month ? YearMonth.parse(gold).atEndOfMonth() : first;
        LocalDate from = said.precision() == Precision.DAY
                ? said.day()
                : YearMonth.from(said.day()).atDay(1);
        LocalDate to = said.precision() == Precision.DAY
                ? said.day()
                : YearMonth.from(said.day()).atEndOfMonth();
        return !first.minusDays(GRACE_DAYS).isAfter(to)
                && !from.minusDays(GRACE_DAYS).isAfter(last);
    }

    private static double overlap(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }
}
