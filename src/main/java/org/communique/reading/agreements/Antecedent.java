package org.communique.reading.agreements;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/**
 * The undertaking that a statement points back to: "agreed to speed up work on the projects", "joint patrols, as agreed
 * last year". News names it in full once and by a general word after that.
 */
final class Antecedent {

    /** Two or three sentences of news. */
    private static final int REACH = 70;

    private static final int MOST_WORDS = 4;
    private static final Set<Long> DETERMINERS = hashes("the these those such both");
    private static final Set<Long> GENERAL = hashes(
            "project projects plan plans measure measures activities initiative initiatives programme program undertaking");
    private static final Set<Long> UNDERTAKINGS = hashes(
            "activities activity projects project cooperation programme program "
                    + "programs package initiative exercises patrols corridor pipeline railway flights visits consultations ventures venture");
    private static final Set<Long> STOPS = hashes(
            "the a an this these those its his her their our of on in to for with by at from and or "
                    + "but as how have has had was were is are be will would could may said says who which it he they we not also such any some");
    private static final long AS = WordHash.of("as");
    private static final long TO = WordHash.of("to");

    private Antecedent() {}

    /** What the statement points back to; empty where it names its subject itself, or nothing before would do. */
    static Optional<String> of(Hit hit) {
        Tokens tokens = hit.marks().tokens();
        int head = hit.head();
        if (head > hit.marks().from() && tokens.is(head - 1, AS)) {
            return before(tokens, head - 1);
        }
        for (int i = head + 1; i < Math.min(hit.marks().to(), head + MOST_WORDS * 3); i++) {
            if (GENERAL.contains(tokens.hash(i)) && DETERMINERS.contains(tokens.hash(i - 1))) {
                return before(tokens, hit.first());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> before(Tokens tokens, int end) {
        for (int i = end - 1; i >= Math.max(1, end - REACH); i--) {
            if (UNDERTAKINGS.contains(tokens.hash(i))) {
                int from = begin(tokens, i);
                if (from < i) {
                    return Optional.of(tokens.text(from, i + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** First of the words that describe the noun; the verb of "to foster joint activities" is none. */
    private static int begin(Tokens tokens, int noun) {
        int from = noun;
        while (from > 0
                && noun - from < MOST_WORDS
                && !tokens.punctuation(from - 1)
                && !STOPS.contains(tokens.hash(from - 1))) {
            from--;
        }
        boolean infinitive = from > 0 && tokens.is(from - 1, TO);
        return infinitive && noun - from > 1 ? from + 1 : from;
    }

    private static Set<Long> hashes(String words) {
        return Stream.of(words.split(" ", -1)).map(WordHash::of).collect(Collectors.toSet());
    }
}
