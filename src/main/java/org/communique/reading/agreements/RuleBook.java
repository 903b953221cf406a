package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.communique.reading.text.TsvRow;

/** The rules of {@code rules.tsv}, and where they fit. Immutable; safe for use by many threads. */
final class RuleBook {

    private static final String RESOURCE = "/org/communique/reading/agreements/rules.tsv";

    /** No sentence of news is longer; what is longer is a list or an attack. */
    private static final int LONGEST = 250;

    /** Keeps the work for one sentence bounded. */
    private static final int MOST = 120;

    private final WordClasses classes;
    private final List<Rule> rules;
    private final RuleStarts starts;

    RuleBook(WordClasses classes) {
        this.classes = classes;
        this.rules =
                TsvRow.read(RESOURCE).stream().map(row -> Rule.of(row, classes)).toList();
        this.starts = new RuleStarts(rules);
    }

    WordClasses classes() {
        return classes;
    }

    /** Every fit of every rule, the nearest words first; each start of a rule gives one fit at most. */
    List<Hit> hits(Marks marks) {
        List<Hit> hits = new ArrayList<>();
        if (marks.to() - marks.from() > LONGEST || furniture(marks)) {
            return hits;
        }
        long seen = marks.all();
        long words = marks.allWords();
        BitSet begun = starts.in(marks);
        for (int r = begun.nextSetBit(0); r >= 0; r = begun.nextSetBit(r + 1)) {
            Rule rule = rules.get(r);
            if (!rule.mayFit(seen, words)) {
                continue;
            }
            Rule.Element first = rule.elements().get(0);
            for (int i = marks.from(); i < marks.to(); i++) {
                if (first.fits(marks, i)) {
                    Hit hit = follow(rule, marks, i);
                    if (hit != null && hits.size() < MOST) {
                        hits.add(hit);
                    }
                }
            }
        }
        return hits;
    }

    /** Headlines of other stories in a row, as web pages glue them into their prose. */
    private static boolean furniture(Marks marks) {
        int bars = 0;
        for (int i = marks.from(); i < marks.to(); i++) {
            bars += marks.tokens().mark(i) == '|' ? 1 : 0;
        }
        return bars > 1;
    }

    private static Hit follow(Rule rule, Marks marks, int start) {
        int at = start;
        int head = start;
        int noun = start;
        for (int e = 1; e < rule.elements().size(); e++) {
            at = find(rule.elements().get(e), marks, at + 1, rule.gaps().get(e));
            if (at < 0) {
                return null;
            }
            head = e == rule.head() ? at : head;
            noun = e == rule.noun() ? at : noun;
        }
        return new Hit(rule, marks, marks.begin(start), at, head, noun);
    }

    private static int find(Rule.Element element, Marks marks, int from, int gap) {
        for (int i = from; i <= from + Math.abs(gap) && i < marks.to(); i++) {
            if (element.fits(marks, i)) {
                return i;
            }
            if (barrier(marks.tokens().mark(i), gap < 0)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean barrier(char mark, boolean commas) {
        return mark == ';' || mark == ':' || mark == '(' || mark == '\u2014' || (mark == ',' && !commas);
    }
}
