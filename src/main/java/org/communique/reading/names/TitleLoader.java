package org.communique.reading.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.reading.Level;
import org.communique.reading.text.TsvRow;

/** Reads titles.tsv (words, role, level) and title-countries.tsv (the states whose title is meant where none is named). */
final class TitleLoader {

    private static final List<String> LEADERS = List.of(
            "king",
            "queen",
            "emperor",
            "emir",
            "sultan",
            "crown prince",
            "pope",
            "supreme leader",
            "general secretary",
            "vice president",
            "president",
            "prime minister",
            "chancellor",
            "premier",
            "chief executive",
            "political chief");
    private static final List<String> MINISTERS = List.of(
            "minister",
            "secretary",
            "trade representative",
            "commissioner",
            "vice premier",
            "high representative",
            "vice chairman");
    private static final List<String> OFFICIALS =
            List.of("deputy", "under", "assistant", "adviser", "advisor", "envoy");

    private final Map<String, String> codes;

    TitleLoader(Map<String, String> codes) {
        this.codes = codes;
    }

    PhraseTable<Title> load(List<TsvRow> rows, List<TsvRow> countries) {
        Map<String, String> stateOf = states(countries);
        Set<String> onlyThere = countries.stream()
                .filter(row -> row.need("only").equals("yes"))
                .map(row -> row.get("words"))
                .collect(Collectors.toUnmodifiableSet());
        PhraseTable<Title> titles = new PhraseTable<>();
        for (TsvRow row : rows) {
            Level level = level(row);
            Role role = role(row);
            for (String words : row.list("words")) {
                String state = stateOf.get(words);
                boolean only = onlyThere.contains(words);
                boolean several = row.get("number").equals("many");
                titles.put(words, new Title(words, role, level, state, only, several));
                plurals(words).forEach(many -> titles.put(many, new Title(words, role, level, state, only, true)));
            }
        }
        return titles;
    }

    private Map<String, String> states(List<TsvRow> rows) {
        Map<String, String> states = new HashMap<>();
        for (TsvRow row : rows) {
            if (!codes.containsKey(row.need("country"))) {
                throw row.refuse("no country has the code " + row.get("country"));
            }
            states.put(row.need("words"), row.get("country"));
        }
        return states;
    }

    private static Level level(TsvRow row) {
        String level = row.need("level").toUpperCase(Locale.ROOT);
        try {
            return level.equals("NONE") ? null : Level.valueOf(level);
        } catch (IllegalArgumentException e) {
            throw row.refuse("unknown level " + level);
        }
    }

    private static Role role(TsvRow row) {
        try {
            return Role.of(row.need("role"));
        } catch (IllegalArgumentException e) {
            throw row.refuse("unknown role " + row.get("role"));
        }
    }

    private static List<String> plurals(String words) {
        if (words.endsWith("man")) {
            return List.of(words.substring(0, words.length() - 2) + "en");
        }
        if (words.startsWith("secretary of")) {
            return List.of("secretaries" + words.substring("secretary".length()));
        }
        if (words.endsWith("y")) {
            return List.of(words.substring(0, words.length() - 1) + "ies");
        }
        return List.of(words + "s");
    }

    /** Rank of a listed office-holder: by role, for other roles by the words of the title. */
    static Level level(Role role, String title) {
        if (role != Role.OTHER && role != Role.OFFICIAL) {
            return role.level();
        }
        String words = title.toLowerCase(Locale.ROOT);
        if (OFFICIALS.stream().anyMatch(words::contains)) {
            return Level.OFFICIALS;
        }
        if (MINISTERS.stream().anyMatch(words::contains) && !words.contains("prime minister")) {
            return Level.MINISTERS;
        }
        return LEADERS.stream().anyMatch(words::contains) ? Level.LEADERS : Level.OFFICIALS;
    }
}
