package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.TsvRow;
import org.communique.reading.text.WordHash;

/** Classes of words and short phrases from {@code words.tsv}, each class one bit. Immutable; safe for use by many threads. */
final class WordClasses {

    private static final String RESOURCE = "/org/communique/reading/agreements/words.tsv";
    private static final int PHRASE_WORDS = 3;
    private static final long IT = WordHash.of("it");
    private static final long THEM = WordHash.of("them");

    private final Map<String, Integer> bits = new LinkedHashMap<>();
    private final LongTable table = new LongTable(2048);
    private final LongTable beginnings = new LongTable(256);
    private final List<Long> masks = new ArrayList<>();
    private final Map<Long, Long> clears;
    private final long clearing;

    /** A pinch of salt is no treaty: names that are no word for an agreement need a capital. */
    private final long named;

    private final long common;
    private final long triggers;

    /** What may become of "it". */
    private final long fates;

    WordClasses() {
        masks.add(0L);
        for (TsvRow row : TsvRow.read(RESOURCE)) {
            int bit = bits.computeIfAbsent(row.need("class"), name -> bits.size());
            if (bit >= Long.SIZE) {
                throw row.refuse("more than 64 classes");
            }
            row.list("words").forEach(word -> add(row, word, 1L << bit));
        }
        clears = Map.of(
                mask("NOTDEAL"), mask("DEAL") | mask("DOC") | mask("PLAN"),
                mask("NOTACT"), mask("SIGN") | mask("QUIT") | mask("EXTEND") | mask("TALKS") | mask("FORCE"));
        clearing = mask("NOTDEAL") | mask("NOTACT");
        named = mask("NAMED");
        common = mask("DEAL") | mask("DOC");
        triggers = mask("DEAL")
                | mask("NAMED")
                | mask("TALKS")
                | mask("TIES")
                | mask("AGREE")
                | mask("VOW")
                | mask("PLAN")
                | mask("DOC")
                | mask("NEGOTIATE")
                | mask("VENTURE")
                | mask("OFFER");
        fates = mask("SIGN")
                | mask("RATIFY")
                | mask("FORCE")
                | mask("VIOLATE")
                | mask("QUIT")
                | mask("EXPIRE")
                | mask("SUSPEND")
                | mask("REJECT")
                | mask("ACCEPT")
                | mask("APPROVE")
                | mask("COMPLY")
                | mask("EXTEND");
    }

    /** Bit of a class; throws IllegalArgumentException for an unknown name. */
    long mask(String name) {
        Integer bit = bits.get(name);
        if (bit == null) {
            throw new IllegalArgumentException("no such class of words: " + name);
        }
        return 1L << bit;
    }

    /** Classes of a sentence's words; null where none of them can start a statement, as in most sentences. */
    Marks mark(Sentence sentence) {
        return triggers(sentence) ? full(sentence) : null;
    }

    /** Whether a sentence holds a word that can start a statement. */
    boolean triggers(Sentence sentence) {
        Tokens tokens = sentence.tokens();
        long seen = 0;
        boolean pronoun = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            seen |= masks.get(table.get(tokens.hash(i)));
            pronoun |= tokens.is(i, IT) || tokens.is(i, THEM);
        }
        return (seen & triggers) != 0 || (pronoun && (seen & fates) != 0) || phraseTrigger(sentence);
    }

    private boolean phraseTrigger(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (beginnings.get(sentence.tokens().hash(i)) != 0 && (phraseMask(sentence, i, 2) & triggers) != 0) {
                return true;
            }
        }
        return false;
    }

    private Marks full(Sentence sentence) {
        Marks marks = new Marks(sentence);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            marks.add(i, i, masks.get(table.get(sentence.tokens().hash(i))));
        }
        List<Phrase> others = new ArrayList<>(0);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (beginnings.get(sentence.tokens().hash(i)) == 0) {
                continue;
            }
            for (int words = 2; words <= PHRASE_WORDS; words++) {
                long mask = phraseMask(sentence, i, words);
                if ((mask & ~clearing) != 0) {
                    marks.add(i, i + words - 1, mask & ~clearing);
                }
                if ((mask & clearing) != 0) {
                    others.add(new Phrase(i, i + words, mask));
                }
            }
        }
        // Once all words have their classes: "left out of the deal" would else be "out of the deal" again.
        others.forEach(other -> marks.clear(other.from(), other.to(), cleared(other.classes())));
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (marks.has(i, named) && !sentence.tokens().capital(i) && !marks.has(i, common)) {
                marks.clear(i, i + 1, named);
            }
        }
        return marks;
    }

    private record Phrase(int from, int to, long classes) {}

    /** Classes that a phrase takes from its words: in "a great deal" there is no deal. */
    private long cleared(long mask) {
        long cleared = 0;
        for (Map.Entry<Long, Long> entry : clears.entrySet()) {
            cleared |= (mask & entry.getKey()) != 0 ? entry.getValue() : 0;
        }
        return cleared;
    }

    private long phraseMask(Sentence sentence, int from, int words) {
        if (from + words > sentence.to()) {
            return 0;
        }
        long hash = sentence.tokens().hash(from);
        for (int i = 1; i < words; i++) {
            hash = WordHash.join(hash, sentence.tokens().hash(from + i));
        }
        return masks.get(table.get(hash));
    }

    private void add(TsvRow row, String phrase, long bit) {
        long[] words = WordHash.ofWords(phrase);
        if (words.length == 0 || words.length > PHRASE_WORDS + 1) {
            throw row.refuse("\"" + phrase + "\" has no word or more than " + PHRASE_WORDS);
        }
        long hash = words[0];
        for (int i = 1; i < words.length; i++) {
            hash = WordHash.join(hash, words[i]);
        }
        if (words.length > 1) {
            beginnings.put(words[0], 1);
        }
        int at = table.get(hash);
        if (at == 0) {
            masks.add(bit);
            table.put(hash, masks.size() - 1);
        } else {
            masks.set(at, masks.get(at) | bit);
        }
    }
}
