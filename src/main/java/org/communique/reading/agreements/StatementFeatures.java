package org.communique.reading.agreements;

import java.util.Set;
import org.communique.reading.Stage;
import org.communique.reading.TextPart;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Describes a statement to the model. */
final class StatementFeatures {

    private static final double PRIOR_SPAN = 3;
    private static final int NAME = 1;
    private static final int NUMBER = 2;
    private static final int MARK = 3;
    private static final int WORD = 4;
    private static final int AROUND = 5;
    private static final int LEAD = 3;
    private static final Set<Long> CONDITIONS =
            Set.of(WordHash.of("if"), WordHash.of("unless"), WordHash.of("whether"));

    private StatementFeatures() {}

    static void describe(Candidate candidate, FeatureSink sink) {
        sentence(candidate, sink);
        certainty(candidate, sink);
        candidate.own().forEach(fit -> fit(fit, sink));
        matter(candidate, sink);
    }

    private static void sentence(Candidate candidate, FeatureSink sink) {
        SentenceView view = candidate.sentence();
        ArticleView article = view.article();
        sink.flag(Feature.BIAS);
        sink.level(
                Feature.LENGTH, Math.min(5, candidate.hit().marks().sentence().length() / 10));
        sink.level(Feature.SENTENCES, Math.min(4, article.text().sentences().size() / 15));
        sink.level(Feature.MENTIONS, Math.min(5, view.mentions()));
        sink.level(Feature.CODES, Math.min(4, view.codes().size()));
        sink.level(Feature.MAIN_PAIR, (int)
                view.codes().stream().filter(article.pair()::contains).count());
        sink.level(Feature.DIPLOMATIC, (int) Math.min(9, article.diplomatic() * 10));
        sink.level(Feature.QUOTE, Math.min(2, view.quotes()));
        if (view.question()) {
            sink.flag(Feature.QUESTION);
        }
        sink.level(Feature.POSITION, position(candidate.hit().marks().sentence(), article));
        if (conditional(candidate.hit().marks())) {
            sink.flag(Feature.CONDITION);
        }
        FitWords.describe(view.fits(), sink);
    }

    /** News stands first: what the lead tells is noted more often than what comes late. */
    private static int position(Sentence sentence, ArticleView article) {
        if (sentence.part() == TextPart.TITLE) {
            return 0;
        }
        int titles = article.text().sentences().get(0).part() == TextPart.TITLE ? 1 : 0;
        int index = sentence.index() - titles;
        if (index < LEAD) {
            return index <= 0 ? 1 : 2;
        }
        return index * LEAD < article.text().sentences().size() ? LEAD : LEAD + 1;
    }

    private static boolean conditional(Marks marks) {
        for (int i = marks.from(); i < marks.to(); i++) {
            if (CONDITIONS.contains(marks.tokens().hash(i))) {
                return true;
            }
        }
        return false;
    }

    private static void certainty(Candidate candidate, FeatureSink sink) {
        Stage stage = candidate.stage();
        double prior = candidate.sentence().surest(stage);
        double other = candidate.sentence().surestOther(stage);
        ArticleView article = candidate.sentence().article();
        sink.value(Feature.PRIOR, (prior + 4) / PRIOR_SPAN);
        sink.value(Feature.FITS, Math.log1p(candidate.own().size()));
        sink.value(Feature.LEAD, Math.max(-PRIOR_SPAN, Math.min(PRIOR_SPAN, prior - other)) / PRIOR_SPAN);
        sink.value(Feature.OTHER, (other - ArticleView.NONE) / PRIOR_SPAN);
        sink.value(Feature.ARTICLE, Math.log1p(article.told(stage)));
        sink.value(Feature.ARTICLE_SHARE, article.share(stage));
    }

    private static void fit(Fit fit, FeatureSink sink) {
        Hit hit = fit.hit();
        sink.rule(Feature.RULE, hit.rule());
        FitWords words = fit.words();
        sink.level(Feature.OWN_NOUN, words.noun());
        words.determiner(Feature.OWN_DETERMINER, sink);
        if (words.perfect()) {
            sink.flag(Feature.PERFECT);
        }
        if (words.maybe()) {
            sink.flag(Feature.MAYBE);
        }
        sink.level(Feature.MOOD, fit.mood().number());
        sink.word(Feature.HEAD, hit.marks().tokens(), hit.head());
        if (words.home()) {
            sink.flag(Feature.HOME);
        }
        if (words.not()) {
            sink.flag(Feature.NOT);
        }
        next(hit, sink);
        sink.level(Feature.OWN, Math.min(3, fit.parties().own()));
        sink.level(Feature.SUBJECT, fit.parties().subject() ? fit.parties().pair() ? 2 : 1 : 0);
        sink.level(Feature.WIDTH, Math.min(4, hit.width() / 2));
        sink.level(Feature.PARTIES, Math.min(4, fit.parties().codes().size()));
        around(hit, sink);
    }

    private static void around(Hit hit, FeatureSink sink) {
        Marks marks = hit.marks();
        Tokens tokens = marks.tokens();
        int to = Math.min(marks.to(), hit.last() + AROUND);
        for (int i = Math.max(marks.from(), hit.first() - AROUND); i < to; i++) {
            if (!tokens.capital(i) && !tokens.punctuation(i) && !tokens.digit(i)) {
                sink.word(Feature.WORD, tokens, i);
            }
        }
    }

    private static void next(Hit hit, FeatureSink sink) {
        int next = hit.last() + 1;
        Tokens tokens = hit.marks().tokens();
        if (next >= hit.marks().to()) {
            return;
        }
        if (FitWords.OPENERS.contains(tokens.hash(next))) {
            sink.word(Feature.NEXT, tokens, next);
        } else if (tokens.punctuation(next)) {
            sink.level(Feature.NEXT, MARK);
        } else {
            sink.level(Feature.NEXT, tokens.capital(next) ? NAME : tokens.digit(next) ? NUMBER : WORD);
        }
    }

    private static void matter(Candidate candidate, FeatureSink sink) {
        ArticleView article = candidate.sentence().article();
        Fit best = candidate.best();
        if (best.matter().id() < 0) {
            sink.flag(Feature.UNNAMED);
        }
        sink.level(Feature.SUPPORT, Math.min(3, article.support(best)));
        sink.level(Feature.SUPPORT_BEFORE, Math.min(2, article.supportBefore(best)));
        sink.level(Feature.SUBJECT_WORDS, Math.min(3, best.matter().words().size()));
    }
}
