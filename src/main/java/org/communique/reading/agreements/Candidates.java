package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.reading.Stage;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Text;

/** Finds every statement that a rule proposes in a text, with what the model weighs. Immutable; safe for use by many threads. */
final class Candidates {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "a",
            "an",
            "the",
            "of",
            "on",
            "in",
            "for",
            "to",
            "and",
            "or",
            "with",
            "between",
            "new",
            "joint",
            "mutual",
            "bilateral",
            "this",
            "that",
            "its",
            "his",
            "her",
            "their",
            "agreement",
            "agreements",
            "deal",
            "deals",
            "treaty",
            "pact",
            "accord",
            "accords",
            "talks",
            "negotiations",
            "final",
            "possible",
            "first");

    /** Keeps the work for one article bounded: a long one of real news has a tenth of it. */
    private static final int MOST = 1500;

    private final RuleBook rules;
    private final MoodReader moods;
    private final long between;
    private final long stance;
    private final PartyFinder parties;
    private final CandidateFeatures features;
    private final Timing timing;

    Candidates() {
        WordClasses classes = new WordClasses();
        rules = new RuleBook(classes);
        between = classes.mask("THREAT") | classes.mask("WITHOUT");
        stance = classes.mask("STANCE");
        moods = new MoodReader(classes);
        parties = new PartyFinder(classes);
        timing = new Timing(classes);
        features = new CandidateFeatures(classes);
    }

    Timing timing() {
        return timing;
    }

    boolean mayTell(Text text) {
        return text.sentences().stream().anyMatch(rules.classes()::triggers);
    }

    /** @param diplomatic how surely the article is diplomatic news, 0 to 1 */
    List<Candidate> find(NamedText text, double diplomatic) {
        List<Draft> drafts = drafts(text);
        PartyTally tally = new PartyTally();
        drafts.forEach(draft -> tally.add(draft.parties));
        List<Candidate> found = new ArrayList<>();
        for (Draft draft : drafts) {
            PartyFinder.Parties who = parties.complete(text, draft.hit, tally.complete(draft.parties));
            String subject = Antecedent.of(draft.hit).orElseGet(() -> SubjectPhrase.of(draft.hit));
            List<String> seen = features.of(text, draft.hit, draft.mood, draft.stage, who, diplomatic);
            found.add(new Candidate(draft.hit, draft.mood, draft.stage, who, subject, contentWords(subject), seen));
        }
        addOrder(found);
        return found;
    }

    private List<Draft> drafts(NamedText text) {
        List<Draft> drafts = new ArrayList<>();
        ArticleWords article = new ArticleWords(text.text());
        for (Sentence sentence : text.sentences()) {
            Marks marks = drafts.size() < MOST ? rules.classes().mark(sentence) : null;
            if (marks != null) {
                for (Hit hit : rules.hits(marks)) {
                    Mood mood = moods.read(marks, hit.head());
                    Stage stage = hit.rule().stages().get(mood);
                    if (stage != null && !blocked(hit)) {
                        drafts.add(new Draft(hit, mood, stage, parties.find(text, article, hit)));
                    }
                }
            }
        }
        return drafts;
    }

    /** "Renewed his threat to scrap the pact", "agreed on the need": what is renewed or agreed is no agreement. */
    private boolean blocked(Hit hit) {
        for (int i = hit.head() + 1; i < hit.last(); i++) {
            if (hit.marks().has(i, between)) {
                return true;
            }
        }
        return hit.rule().id().startsWith("agree-") && hit.noun() == hit.last() && stance(hit.marks(), hit.last() + 1);
    }

    private boolean stance(Marks marks, int next) {
        return next >= marks.to()
                || marks.tokens().punctuation(next)
                || marks.has(next, stance)
                || marks.has(next + 1, stance);
    }

    private record Draft(Hit hit, Mood mood, Stage stage, PartyFinder.Parties parties) {}

    /** Tells each candidate how many of its stage and parties came before it: labellers note the first or the clearest. */
    private static void addOrder(List<Candidate> found) {
        List<Candidate> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt(one -> one.hit().marks().sentence().index()));
        Map<String, Integer> seen = new HashMap<>();
        for (Candidate candidate : ordered) {
            int before =
                    seen.merge(candidate.stage() + " " + candidate.parties().codes(), 1, Integer::sum) - 1;
            candidate.features().add("before=" + Math.min(4, before));
            candidate.features().add("stage+before=" + candidate.stage() + Math.min(2, before));
        }
    }

    private static Set<String> contentWords(String subject) {
        Set<String> words = new HashSet<>();
        int start = 0;
        String plain = subject.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !Character.isLetterOrDigit(plain.charAt(i))) {
                addWord(plain.substring(start, i), words);
                start = i + 1;
            }
        }
        return words;
    }

    private static void addWord(String word, Set<String> words) {
        if (word.length() > 1 && !EMPTY_WORDS.contains(word)) {
            words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        }
    }
}
