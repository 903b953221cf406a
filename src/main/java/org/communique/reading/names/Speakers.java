package org.communique.reading.names;

import java.util.List;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Who speaks in quotation marks: the "I" of {@code "I met Putin," Macron said}. */
final class Speakers {

    private static final int BEFORE = 3;
    private static final int AFTER = 2;
    private static final int LATER = 3;
    private static final int EARLIER = 2;
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long[] HE = WordHash.ofWords("he she");

    private final Lexicon<NameWord> words;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;

    /** Whether the sentence begins inside of a quotation. */
    private boolean[] quoted;

    /** The sentence asked for last, and who speaks in it. */
    private int lately = -1;

    private Mention speaker;

    Speakers(Lexicon<NameWord> words, List<Sentence> sentences, List<List<Mention>> mentions) {
        this.words = words;
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** Read when first asked for: most articles quote nobody who speaks of himself. */
    private boolean[] quoted() {
        if (quoted == null) {
            quoted = new boolean[sentences.size() + 1];
            for (Sentence sentence : sentences) {
                int next = sentence.index() + 1;
                Sentence after = next < sentences.size() ? sentences.get(next) : null;
                boolean goesOn =
                        after != null && after.part() == sentence.part() && after.paragraph() == sentence.paragraph();
                quoted[next] = goesOn && inside(sentence, sentence.to());
            }
        }
        return quoted;
    }

    /** Whether the token stands in quotation marks. */
    private boolean inside(Sentence sentence, int token) {
        boolean open = quoted()[sentence.index()];
        for (int i = sentence.from(); i < token; i++) {
            switch (sentence.tokens().mark(i)) {
                case '"' -> open = !open;
                case '\u201C' -> open = true;
                case '\u201D' -> open = false;
                default -> {}
            }
        }
        return open;
    }

    /** Who says "I" at the token; null where nobody is quoted, or nobody known. */
    Mention of(int index, int at) {
        if (!inside(sentences.get(index), at)) {
            return null;
        }
        if (index != lately) {
            lately = index;
            speaker = around(index);
        }
        return speaker;
    }

    private Mention around(int index) {
        Mention here = attributed(index);
        for (int i = index + 1; here == null && i <= index + LATER && i < sentences.size() && quoted()[i]; i++) {
            here = attributed(i);
        }
        for (int i = index - 1; here == null && i >= Math.max(0, index - EARLIER) && same(i, index); i--) {
            here = attributed(i);
        }
        return here;
    }

    /** Of the sentence's words in quotation marks. */
    private Mention attributed(int index) {
        Sentence sentence = sentences.get(index);
        Tokens tokens = sentence.tokens();
        for (int verb = sentence.from(); verb < sentence.to(); verb++) {
            if (words.has(tokens, verb, NameWord.SAYS) && !inside(sentence, verb)) {
                Mention speaker = tokens.is(verb - 1, HE[0]) || tokens.is(verb - 1, HE[1])
                        ? before(index - 1, index)
                        : beside(index, verb);
                if (speaker != null) {
                    return speaker;
                }
            }
        }
        return null;
    }

    /** "Macron said", "Macron later told", "said Macron". */
    private Mention beside(int index, int verb) {
        Sentence sentence = sentences.get(index);
        Mention subject = null;
        for (Mention mention : mentions.get(index)) {
            boolean near = (mention.to() <= verb && verb - mention.to() < BEFORE)
                    || (subject == null && mention.from() > verb && mention.from() - verb <= AFTER);
            if (near && speaks(mention) && !sentence.tokens().is(mention.to(), POSSESSIVE)) {
                subject = mention;
            }
        }
        return subject != null && !inside(sentence, subject.from()) ? subject : null;
    }

    private static boolean speaks(Mention mention) {
        boolean person = mention.kind() == MentionKind.PERSON || mention.kind() == MentionKind.OFFICE;
        return person && !mention.plural() && mention.parties().size() == 1;
    }

    /** The "he" of "he said": whom the sentences before name first. */
    private Mention before(int from, int index) {
        for (int i = from; i >= Math.max(0, from - EARLIER) && same(i, index); i--) {
            for (Mention mention : mentions.get(i)) {
                if (speaks(mention) && mention.kind() == MentionKind.PERSON) {
                    return mention;
                }
            }
        }
        return null;
    }

    private boolean same(int one, int other) {
        return sentences.get(one).part() == sentences.get(other).part();
    }
}
