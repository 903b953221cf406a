package org.communique.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.reading.Novelty;

/** What a ledger knows and tells, in lines short enough for a scenario. */
final class Told {

    private Told() {}

    static List<String> section(String section, LedgerRun run, String pair) {
        return switch (section) {
            case "milestones" ->
                run.live().values().stream()
                        .filter(Milestone.class::isInstance)
                        .map(Told::line)
                        .toList();
            case "moves" ->
                run.live().values().stream()
                        .filter(AgreementChange.class::isInstance)
                        .map(Told::line)
                        .toList();
            case "meetings" ->
                LedgerQueries.meetings(run.rows(), pair).stream()
                        .map(Told::line)
                        .toList();
            case "last" -> run.last().stream().map(Told::withLifecycle).toList();
            default -> {
                if (section.startsWith("agreements as of ")) {
                    yield LedgerQueries.agreements(run.rows(), pair, LocalDate.parse(section.substring(17))).stream()
                            .map(Told::line)
                            .toList();
                }
                throw new IllegalArgumentException("no section: " + section);
            }
        };
    }

    private static String withLifecycle(LedgerEvent event) {
        Lifecycle lifecycle = event.lifecycle();
        List<String> words = new ArrayList<>();
        words.add(lifecycle.messageType().name());
        words.add(line(event));
        if (lifecycle.replaces() != null) {
            words.add("replacing " + withoutPair(lifecycle.replaces()));
        }
        if (lifecycle.reason() != null) {
            words.add("(" + lifecycle.reason() + ")");
        }
        return String.join(" ", words);
    }

    private static String withoutPair(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private static String line(LedgerEvent event) {
        return event instanceof Milestone milestone ? line(milestone) : line((AgreementChange) event);
    }

    private static String line(Milestone m) {
        List<String> words = new ArrayList<>();
        words.add(withoutPair(m.id()));
        words.add("= " + m.ordinal());
        words.add(lower(m.basis()));
        words.add(lower(m.status()));
        if (m.place() != null) {
            words.add("in " + m.place());
        }
        if (m.previousDate() != null) {
            words.add("after " + m.previousDate());
        }
        if (m.unseenBetween() > 0) {
            words.add("unseen " + m.unseenBetween());
        }
        m.contradictions()
                .forEach(c ->
                        words.add("against " + c.value() + " by " + c.source().article()));
        if (m.landmark()) {
            words.add("landmark " + m.landmarkReason());
        }
        if (!m.sources().isEmpty()) {
            words.add("told by " + articles(m.sources()));
        }
        return String.join(" ", words);
    }

    private static String articles(List<Source> sources) {
        return sources.stream().map(Source::article).collect(Collectors.joining(" "));
    }

    private static String line(AgreementChange c) {
        List<String> words = new ArrayList<>();
        words.add(withoutPair(c.id()));
        words.add("on " + c.date());
        words.add((c.from() == null ? "-" : c.from()) + " > " + c.to());
        words.add(c.direction() == null ? "" : lower(c.direction()));
        if (c.when() == Novelty.BACKGROUND) {
            words.add("background");
        }
        if (c.previousSince() != null) {
            words.add("since " + c.previousSince());
        }
        if (!c.sources().isEmpty()) {
            words.add("told by " + articles(c.sources()));
        }
        return String.join(" ", words);
    }

    private static String line(MeetingView m) {
        List<String> words = new ArrayList<>();
        words.add(withoutPair(m.id()));
        words.add(lower(m.status()));
        if (m.place() != null) {
            words.add("in " + m.place());
        }
        words.add(m.people().stream()
                .map(p -> p.person() == null ? p.country() : p.person())
                .collect(Collectors.joining(" + ")));
        if (!m.counted()) {
            words.add("uncounted");
        }
        words.add("told by " + m.sourceCount());
        return String.join(" ", words);
    }

    private static String line(AgreementView a) {
        return withoutPair(a.id()) + " \"" + a.subject() + "\" " + a.stage() + " since " + a.since() + " last word "
                + a.lastWord();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
