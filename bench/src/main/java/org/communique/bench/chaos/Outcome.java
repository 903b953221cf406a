package org.communique.bench.chaos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must be known in the end, in closed form.
 *
 * @param events live milestones and agreement changes: id, and what it says in one line
 * @param versions highest version of each article
 * @param numbers numbers of each pair's meetings, by day
 */
record Outcome(
        Map<String, String> events, Map<String, Integer> versions, Map<String, Map<LocalDate, Integer>> numbers) {

    private static final String CLASS = ":leaders.in-person.bilateral:";

    Outcome() {
        this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** Meetings of a pair that somebody still tells of, oldest first, with how many do. */
    void meetings(String pair, List<Meeting> meetings, List<Integer> sources) {
        Meeting before = null;
        for (int i = 0; i < meetings.size(); i++) {
            Meeting now = meetings.get(i);
            events.put(
                    pair + CLASS + now.day() + ":people.overall",
                    milestone(
                            now.number(),
                            "STATED",
                            now.day().toString(),
                            now.host().city(),
                            sources.get(i),
                            before == null ? null : before.day().toString(),
                            before == null ? 0 : now.number() - before.number() - 1));
            numbers.computeIfAbsent(pair, p -> new TreeMap<>()).put(now.day(), now.number());
            before = now;
        }
    }

    static String milestone(
            Integer number, String basis, String day, String place, int sources, String previous, Integer unseen) {
        return "no. " + number + " " + basis + " on " + day + " in " + place + ", sources " + sources + ", previous "
                + previous + ", unseen " + unseen;
    }

    /** Stages of a pair's agreement that somebody still tells of, in order. */
    void stages(String pair, Map<Stage, LocalDate> days, Map<Stage, Integer> sources) {
        List<Stage> all = new ArrayList<>(days.keySet());
        for (int i = 0; i < all.size(); i++) {
            Stage stage = all.get(i);
            LocalDate day = days.get(stage);
            events.put(
                    pair + ":air-service:" + stage.name().toLowerCase(java.util.Locale.ROOT) + ":"
                            + day.toString().substring(0, 7),
                    change(i == 0 ? null : all.get(i - 1).name(), stage.name(), day.toString(), sources.get(stage)));
        }
    }

    static String change(String from, String to, String day, int sources) {
        return from + " to " + to + " on " + day + ", sources " + sources;
    }
}
