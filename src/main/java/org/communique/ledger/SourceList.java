package org.communique.ledger;

import communique.state.StatementRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The articles behind reports, found through the index rows that hold a report's statements oldest first. */
final class SourceList {

    /** Sources told with an event. */
    static final int MOST_TOLD = 20;

    /** Up to so many statements are told apart by article; above, each is taken for an article of its own. */
    private static final int EXACTLY_COUNTED = 40;

    private static final List<Integer> STEPS = List.of(10, 15, 20, 25, 30, 40, 50, 60, 80, 100);

    private final LedgerRows rows;

    SourceList(LedgerRows rows) {
        this.rows = rows;
    }

    private static final String AFTER_LAST_DAY = "9999-12-31";

    /** A statement and where it stands among those of its report. */
    private record Entry(String published, String statement, String article) {}

    /** Value of an index row: the article, so that articles are counted without reading their statements. */
    static byte[] indexValue(Statement statement) {
        return statement.source().article().getBytes(StandardCharsets.UTF_8);
    }

    /** How a statement's day of publication stands in index rows: those without one come last. */
    static String published(Statement statement) {
        LocalDate day = statement.source().published();
        return day == null ? AFTER_LAST_DAY : day.toString();
    }

    /**
     * Articles behind the statements of some reports. Beyond {@link #MOST_TOLD} the number is rounded down to a step, so that the
     * hundredth retelling is no news.
     */
    int count(Collection<String> indexPrefixes, int statements) {
        if (statements > EXACTLY_COUNTED) {
            return step(statements);
        }
        Set<String> articles = new HashSet<>();
        oldest(indexPrefixes, EXACTLY_COUNTED).forEach(entry -> articles.add(entry.article()));
        return articles.size() <= MOST_TOLD ? articles.size() : step(articles.size());
    }

    static int step(int count) {
        int scale = 1;
        while (count >= 100 * scale) {
            scale *= 10;
        }
        int rounded = 0;
        for (int step : STEPS) {
            if (step * scale <= count) {
                rounded = step * scale;
            }
        }
        return rounded;
    }

    /** The oldest statements, one for each article, at most {@link #MOST_TOLD}. */
    List<StatementRow> oldest(Collection<String> indexPrefixes) {
        Map<String, Entry> byArticle = new LinkedHashMap<>();
        oldest(indexPrefixes, EXACTLY_COUNTED).forEach(entry -> byArticle.putIfAbsent(entry.article(), entry));
        return byArticle.values().stream()
                .limit(MOST_TOLD)
                .map(entry -> statement(indexPrefixes, entry))
                .toList();
    }

    /** The oldest statement of all. */
    StatementRow first(Collection<String> indexPrefixes) {
        return statement(indexPrefixes, oldest(indexPrefixes, 1).get(0));
    }

    private List<Entry> oldest(Collection<String> indexPrefixes, int most) {
        List<Entry> entries = new ArrayList<>();
        for (String prefix : indexPrefixes) {
            try (RowCursor cursor = rows.scan(Keys.startOf(prefix), Keys.endOf(prefix))) {
                for (int i = 0; i < most && cursor.hasNext(); i++) {
                    Row row = cursor.next();
                    String rest = Keys.rest(row.key(), prefix);
                    int bar = rest.indexOf('|');
                    String article = new String(row.value(), StandardCharsets.UTF_8);
                    entries.add(new Entry(rest.substring(0, bar), rest.substring(bar + 1), article));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::published).thenComparing(Entry::statement));
        return entries.subList(0, Math.min(most, entries.size()));
    }

    private StatementRow statement(Collection<String> indexPrefixes, Entry entry) {
        String prefix = indexPrefixes.iterator().next();
        String pair = prefix.substring(0, prefix.indexOf('|'));
        return StateCodec.STATEMENT.decode(rows.get(Keys.of(pair, Keys.STATEMENT, entry.statement())));
    }
}
