package org.communique.reading.agreements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.reading.TextPart;
import org.communique.reading.text.Text;
import org.communique.reading.text.Tokens;

/** The words of an article's body, collected when first asked for. For one article and one thread. */
final class ArticleWords {

    private final Text text;
    private Set<Long> words;

    ArticleWords(Text text) {
        this.text = text;
    }

    boolean hasAny(List<Long> asked) {
        if (words == null) {
            words = collect();
        }
        return asked.stream().anyMatch(words::contains);
    }

    private Set<Long> collect() {
        Tokens tokens = text.tokens(TextPart.BODY);
        Set<Long> all = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            all.add(tokens.hash(i));
        }
        return all;
    }
}
