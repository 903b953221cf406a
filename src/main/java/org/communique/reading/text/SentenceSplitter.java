package org.communique.reading.text;

import java.util.List;
import org.communique.reading.TextPart;

/** Groups tokens into sentences. */
final class SentenceSplitter {

    /** Longer ones are cut, so that work that is quadratic in a sentence stays linear in the text. */
    static final int LONGEST = 200;

    private static final LongTable STARTERS = starters();

    private final Tokens tokens;
    private final TextPart part;
    private final List<Sentence> sentences;
    private int from;
    private int paragraph;

    private SentenceSplitter(Tokens tokens, TextPart part, List<Sentence> sentences) {
        this.tokens = tokens;
        this.part = part;
        this.sentences = sentences;
    }

    static void split(Tokens tokens, TextPart part, List<Sentence> sentences) {
        new SentenceSplitter(tokens, part, sentences).run();
    }

    private void run() {
        int size = tokens.size();
        for (int i = 0; i < size; i++) {
            if (tokens.paragraphBefore(i) && i > from) {
                close(i);
            }
            if (tokens.paragraphBefore(i)) {
                paragraph++;
            }
            if (part == TextPart.BODY && endsHere(i)) {
                i = withClosers(i);
                close(i + 1);
            } else if (i - from >= LONGEST) {
                close(i + 1);
            }
        }
        close(size);
    }

    private void close(int to) {
        if (to > from) {
            sentences.add(new Sentence(
                    part, sentences.size(), paragraph, tokens, from, to, tokens.start(from), tokens.end(to - 1)));
        }
        from = to;
    }

    private boolean endsHere(int i) {
        int next = i + 1;
        if (next >= tokens.size()) {
            return false;
        }
        char mark = tokens.mark(i);
        if (mark == '.' || mark == '!' || mark == '?') {
            int after = withClosers(i) + 1;
            return after >= tokens.size() || opens(after, i);
        }
        return mark == 0
                && tokens.dotted(i)
                && tokens.spaceBefore(next)
                && tokens.capital(next)
                && STARTERS.get(tokens.hash(next)) != 0
                && tokens.end(i) - tokens.start(i) > 2;
    }

    private boolean opens(int after, int mark) {
        if (tokens.spaceBefore(after)) {
            char first = tokens.source().charAt(tokens.start(after));
            return Character.isUpperCase(first)
                    || Character.isDigit(first)
                    || (tokens.mark(after) != 0 && tokens.mark(after) != ',')
                    || (tokens.mark(mark) != '?' && tokens.paragraphBefore(after));
        }
        return tokens.capital(after)
                && mark > from
                && !tokens.capital(mark - 1)
                && tokens.end(mark - 1) - tokens.start(mark - 1) > 2;
    }

    /** Closing quotes and brackets that follow the mark without a space belong to its sentence. */
    private int withClosers(int i) {
        int last = i;
        while (last + 1 < tokens.size() && !tokens.spaceBefore(last + 1) && closes(tokens.mark(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean closes(char c) {
        return c == '"'
                || c == '\u201D'
                || c == '\u2019'
                || c == '\''
                || c == ')'
                || c == ']'
                || c == '.'
                || c == '!'
                || c == '?';
    }

    private static LongTable starters() {
        LongTable table = new LongTable(64);
        for (TsvRow row : TsvRow.read("/org/communique/reading/text/sentence-starters.tsv")) {
            table.put(WordHash.of(row.get("word")), 1);
        }
        return table;
    }
}
