package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.TsvRow;
import org.communique.reading.text.WordHash;

/** Agreements that texts call by name alone, with their parties ({@code known.tsv}). Immutable; safe for use by many threads. */
final class KnownAgreements {

    private static final String RESOURCE = "/org/communique/reading/agreements/known.tsv";
    private static final int LONGEST = 5;

    private static final int NEAR = 12;

    private final List<Known> known = new ArrayList<>();
    private final LongTable names = new LongTable(256);
    private final LongTable beginnings = new LongTable(256);

    KnownAgreements() {
        for (TsvRow row : TsvRow.read(RESOURCE)) {
            List<Long> words = row.list("if").stream().map(WordHash::of).toList();
            long[] name = WordHash.ofWords(row.need("name"));
            known.add(new Known(codes(row.get("parties")), words, codes(row.get("all"))));
            names.put(join(name), known.size());
            beginnings.put(name[0], 1);
        }
    }

    /** The agreement named in a sentence nearest to a token; null where none is named. */
    Known near(Sentence sentence, int token) {
        Known best = null;
        int distance = NEAR;
        for (int i = Math.max(sentence.from(), token - NEAR); i < Math.min(sentence.to(), token + NEAR); i++) {
            Known found = startingAt(sentence, i);
            if (found != null && Math.abs(i - token) < distance) {
                best = found;
                distance = Math.abs(i - token);
            }
        }
        return best;
    }

    private Known startingAt(Sentence sentence, int from) {
        if (beginnings.get(sentence.tokens().hash(from)) == 0) {
            return null;
        }
        long hash = 0;
        int found = 0;
        for (int i = from; i < Math.min(sentence.to(), from + LONGEST); i++) {
            long word = sentence.tokens().hash(i);
            hash = i == from ? word : WordHash.join(hash, word);
            int name = names.get(hash);
            found = name == 0 ? found : name;
        }
        return found == 0 ? null : known.get(found - 1);
    }

    private static List<String> codes(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" ", -1));
    }

    private static long join(long[] words) {
        long hash = words[0];
        for (int i = 1; i < words.length; i++) {
            hash = WordHash.join(hash, words[i]);
        }
        return hash;
    }

    /**
     * An agreement known by name.
     *
     * @param parties those to assume where the text tells of fewer than two
     * @param words words of an article that tells of all parties
     * @param all all parties
     */
    record Known(List<String> parties, List<Long> words, List<String> all) {}
}
