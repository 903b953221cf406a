package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.communique.reading.text.LongTable;

/** Which rules a sentence holds a first word of: few of them all. Immutable; safe for use by many threads. */
final class RuleStarts {

    private final List<BitSet> byClass =
            Stream.generate(BitSet::new).limit(Long.SIZE).toList();
    private final List<BitSet> byWord = new ArrayList<>();
    private final LongTable words = new LongTable(512);
    private final BitSet always = new BitSet();

    RuleStarts(List<Rule> rules) {
        for (int r = 0; r < rules.size(); r++) {
            Rule.Element first = rules.get(r).elements().get(0);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                byClass.get(bit).set(r, (first.mask() & 1L << bit) != 0);
            }
            for (long word : first.literals()) {
                add(word, r);
            }
            always.set(r, first.year());
        }
    }

    private void add(long word, int rule) {
        if (words.get(word) == 0) {
            byWord.add(new BitSet());
            words.put(word, byWord.size());
        }
        byWord.get(words.get(word) - 1).set(rule);
    }

    /** Positions of the rules in their list. */
    BitSet in(Marks marks) {
        BitSet begun = (BitSet) always.clone();
        for (long seen = marks.all(); seen != 0; seen &= seen - 1) {
            begun.or(byClass.get(Long.numberOfTrailingZeros(seen)));
        }
        for (int i = marks.from(); i < marks.to(); i++) {
            int word = words.get(marks.tokens().hash(i));
            if (word != 0) {
                begun.or(byWord.get(word - 1));
            }
        }
        return begun;
    }
}
