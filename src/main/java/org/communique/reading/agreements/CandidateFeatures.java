package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Stage;
import org.communique.reading.TextPart;
import org.communique.reading.names.Mention;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;

/** Describes a candidate to the model by named features, each there or not. Immutable; safe for use by many threads. */
final class CandidateFeatures {

    static final String DOMESTIC = "domestic";

    private static final int AROUND = 4;

    private final long domestic;
    private final long international;
    private final long deal;
    private final long named;
    private final long talks;
    private final long plan;
    private final long perfect;
    private final long maybe;
    private final long not;

    CandidateFeatures(WordClasses classes) {
        domestic = classes.mask("DOMESTIC");
        international = classes.mask("INTL");
        deal = classes.mask("DEAL");
        named = classes.mask("NAMED");
        talks = classes.mask("TALKS");
        plan = classes.mask("PLAN");
        perfect = classes.mask("PERFECT");
        maybe = classes.mask("MAYBE");
        not = classes.mask("NOT");
    }

    List<String> of(NamedText text, Hit hit, Mood mood, Stage stage, PartyFinder.Parties parties, double diplomatic) {
        List<String> features = new ArrayList<>(32);
        features.add("bias");
        features.add("rule=" + hit.rule().id());
        features.add("stage=" + stage);
        features.add("mood=" + mood);
        features.add("rule+mood=" + hit.rule().id() + "+" + mood);
        features.add("diplomatic=" + (int) Math.min(9, diplomatic * 10));
        words(hit, features);
        where(text, hit, features);
        who(text, hit, parties, features);
        what(hit, features);
        around(hit, features);
        return features;
    }

    private static void words(Hit hit, List<String> features) {
        Marks marks = hit.marks();
        for (int i = Math.max(marks.from(), hit.first() - 5); i < Math.min(marks.to(), hit.last() + 5); i++) {
            if (!marks.tokens().capital(i)
                    && !marks.tokens().punctuation(i)
                    && !marks.tokens().digit(i)) {
                features.add("w=" + marks.tokens().word(i));
            }
        }
    }

    private static void where(NamedText text, Hit hit, List<String> features) {
        Sentence sentence = hit.marks().sentence();
        int index = sentence.index();
        if (sentence.part() == TextPart.TITLE) {
            features.add("at=title");
        } else {
            features.add("at=" + (index <= 2 ? "lead" : index <= 6 ? "early" : index <= 15 ? "middle" : "late"));
        }
        features.add("sentences=" + Math.min(4, text.sentences().size() / 15));
        features.add("width=" + Math.min(4, hit.width() / 2));
        features.add("length=" + Math.min(5, sentence.length() / 10));
    }

    private static void who(NamedText text, Hit hit, PartyFinder.Parties parties, List<String> features) {
        features.add("own=" + Math.min(3, parties.own()));
        features.add("parties=" + Math.min(4, parties.codes().size()));
        features.add("subject=" + parties.subject());
        if (parties.byName()) {
            features.add("byname");
        }
        List<String> pair =
                text.mainPair().stream().map(p -> String.valueOf(p.country())).toList();
        features.add(
                "mainpair=" + parties.codes().stream().filter(pair::contains).count());
        features.add("mentions="
                + Math.min(
                        5,
                        text.mentions(hit.marks().sentence()).stream()
                                .filter(Mention::party)
                                .count()));
    }

    private void what(Hit hit, List<String> features) {
        Marks marks = hit.marks();
        int noun = hit.noun();
        features.add("noun="
                + (marks.has(noun, named)
                        ? "named"
                        : marks.has(noun, deal)
                                ? "deal"
                                : marks.has(noun, talks) ? "talks" : marks.has(noun, plan) ? "plan" : "other"));
        features.add("word=" + marks.tokens().word(noun));
        features.add("head=" + marks.tokens().word(hit.head()));
        int first = marks.begin(noun);
        features.add("stage+noun=" + hit.rule().id() + "+" + marks.tokens().word(noun));
        features.add("det=" + (first > marks.from() ? determiner(marks, first) : "none"));
        if (any(marks, first - AROUND, noun + AROUND, international)) {
            features.add("international");
        }
        if (any(marks, first - AROUND, noun + 2 * AROUND, domestic)) {
            features.add(DOMESTIC);
        }
    }

    private static String determiner(Marks marks, int first) {
        for (int i = first - 1; i >= Math.max(marks.from(), first - AROUND); i--) {
            String word = marks.tokens().word(i);
            switch (word) {
                case "the", "a", "an", "any", "no", "this", "that", "its", "their", "his", "new", "some", "such" -> {
                    return word;
                }
                default -> {}
            }
        }
        return "bare";
    }

    private void around(Hit hit, List<String> features) {
        Marks marks = hit.marks();
        Tokens tokens = marks.tokens();
        if (any(marks, hit.head() - AROUND, hit.head(), perfect)) {
            features.add("perfect");
        }
        if (any(marks, hit.first() - 10, hit.last() + 4, maybe)) {
            features.add("maybe-near");
        }
        if (any(marks, hit.first() - 6, hit.last(), not)) {
            features.add("not-near");
        }
        int quotes = 0;
        boolean question = false;
        for (int i = marks.from(); i < marks.to(); i++) {
            char mark = tokens.mark(i);
            quotes += mark == '"' || mark == '\u201C' ? 1 : 0;
            question |= mark == '?';
        }
        if (quotes > 0) {
            features.add("quote");
        }
        if (question) {
            features.add("question");
        }
        if (hit.last() + 1 < marks.to()) {
            features.add("next=" + next(tokens, hit.last() + 1));
        }
    }

    private static String next(Tokens tokens, int token) {
        if (tokens.punctuation(token)) {
            return "mark";
        }
        String word = tokens.word(token);
        return switch (word) {
            case "with", "between", "on", "to", "of", "in", "for", "that", "by", "and", "at", "was", "is", "from" ->
                word;
            default -> tokens.capital(token) ? "name" : tokens.digit(token) ? "number" : "word";
        };
    }

    private static boolean any(Marks marks, int from, int to, long mask) {
        for (int i = Math.max(from, marks.from()); i <= Math.min(to, marks.to() - 1); i++) {
            if (marks.has(i, mask)) {
                return true;
            }
        }
        return false;
    }
}
