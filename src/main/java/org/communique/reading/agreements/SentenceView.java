package org.communique.reading.agreements;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.reading.Stage;
import org.communique.reading.names.Mention;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;

/** A sentence with all that rules make of it, and its article. Not changed once made. */
final class SentenceView {

    private final ArticleView article;
    private final List<Fit> fits;
    private final Map<Stage, Double> surest = new EnumMap<>(Stage.class);
    private final int mentions;
    private final Set<String> codes = new HashSet<>();
    private final int quotes;
    private final boolean question;

    SentenceView(ArticleView article, List<Fit> fits) {
        this.article = article;
        this.fits = fits;
        fits.forEach(fit -> surest.merge(fit.stage(), fit.prior(), Math::max));
        Sentence sentence = fits.get(0).hit().marks().sentence();
        List<Mention> parties = article.text().mentions(sentence).stream()
                .filter(Mention::party)
                .toList();
        this.mentions = parties.size();
        parties.forEach(mention -> codes.addAll(mention.codes()));
        this.quotes = count(sentence, '"') + count(sentence, '\u201C') + count(sentence, '\u201D');
        this.question = count(sentence, '?') > 0;
    }

    ArticleView article() {
        return article;
    }

    List<Fit> fits() {
        return fits;
    }

    int mentions() {
        return mentions;
    }

    Set<String> codes() {
        return codes;
    }

    int quotes() {
        return quotes;
    }

    boolean question() {
        return question;
    }

    double surest(Stage stage) {
        return surest.getOrDefault(stage, ArticleView.NONE);
    }

    double surestOther(Stage stage) {
        double most = ArticleView.NONE;
        for (Map.Entry<Stage, Double> entry : surest.entrySet()) {
            most = entry.getKey() == stage ? most : Math.max(most, entry.getValue());
        }
        return most;
    }

    private static int count(Sentence sentence, char mark) {
        Tokens tokens = sentence.tokens();
        int count = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            count += tokens.mark(i) == mark ? 1 : 0;
        }
        return count;
    }
}
