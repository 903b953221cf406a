package org.communique.reading.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.reading.Stage;
import org.communique.reading.names.Mention;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Text;

/** Finds every statement that a rule proposes in a text, with what the model weighs. Immutable; safe for use by many threads. */
final class Candidates {

    /** Keeps the work for one article bounded: a long one of real news has a tenth of it. */
    private static final int MOST = 1500;

    /** They name no agreement and point back to one. */
    private static final LongTable PRONOUNS = LongTable.ofWords("it them they both this which");

    private final RuleBook rules;
    private final MoodReader moods;
    private final Overruled overruled;
    private final PartyFinder.Knowledge parties;
    private final FitWords.Reading words;
    private final Timing timing;
    private final SubjectPhrase subjects;
    private final long undertakings;
    private final long firm;

    Candidates(PartyWeights weights) {
        WordClasses classes = new WordClasses();
        rules = new RuleBook(classes);
        moods = new MoodReader(classes);
        overruled = new Overruled(classes);
        parties = new PartyFinder.Knowledge(classes, weights);
        timing = new Timing(classes);
        subjects = new SubjectPhrase(classes);
        undertakings = classes.mask("AGREE")
                | classes.mask("VOW")
                | classes.mask("NEGOTIATE")
                | classes.mask("WILL")
                | classes.mask("WOULD")
                | classes.mask("SET");
        firm = classes.mask("DEAL") | classes.mask("NAMED") | classes.mask("TALKS");
        words = new FitWords.Reading(classes);
    }

    Timing timing() {
        return timing;
    }

    boolean mayTell(Text text) {
        return text.sentences().stream().anyMatch(rules.classes()::triggers);
    }

    /**
     * Every stage of every sentence that a rule proposes, in the order of the text.
     *
     * @param diplomatic how surely the article is diplomatic news, 0 to 1
     */
    List<Candidate> find(NamedText text, double diplomatic) {
        Map<Integer, List<Fit>> fits = new TreeMap<>();
        for (Fit fit : fits(text)) {
            fits.computeIfAbsent(fit.sentence(), key -> new ArrayList<>()).add(fit);
        }
        ArticleView article = new ArticleView(text, diplomatic, fits);
        List<Candidate> found = new ArrayList<>();
        for (List<Fit> sentence : fits.values()) {
            SentenceView view = new SentenceView(article, sentence);
            Map<Stage, List<Fit>> stages = new EnumMap<>(Stage.class);
            sentence.forEach(fit -> stages.computeIfAbsent(fit.stage(), key -> new ArrayList<>())
                    .add(fit));
            stages.values().forEach(own -> found.add(Candidate.of(own, view)));
        }
        return found;
    }

    private List<Fit> fits(NamedText text) {
        List<Draft> drafts = drafts(text);
        Matters matters = new Matters();
        drafts.stream()
                .filter(draft -> subjects.names(draft.hit))
                .forEach(draft ->
                        matters.add(draft.hit, draft.phrase, draft.hit.marks().has(draft.hit.noun(), firm)));
        List<Matters.Matter> ofDrafts = drafts.stream()
                .map(draft -> matters.of(draft.hit, draft.phrase))
                .toList();
        PartyFinder finder = new PartyFinder(text, parties);
        for (int i = 0; i < drafts.size(); i++) {
            finder.note(drafts.get(i).hit, ofDrafts.get(i).id());
        }
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.stage != null) {
                PartyFinder.Parties who = finder.find(draft.hit, ofDrafts.get(i).id());
                if (who.pair() || !draft.hit.rule().needsPair()) {
                    fits.add(new Fit(draft.hit, draft.mood, draft.stage, who, ofDrafts.get(i), words.of(draft.hit)));
                }
            }
        }
        return fits;
    }

    private List<Draft> drafts(NamedText text) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Marks marks = drafts.size() < MOST ? rules.classes().mark(sentence) : null;
            if (marks != null && !PrivateDealings.deal(sentence, text.mentions(sentence))) {
                text.mentions(sentence).stream()
                        .filter(Mention::named)
                        .forEach(name -> marks.clear(name.from(), name.to(), ~0L));
                for (Hit hit : rules.hits(marks)) {
                    Mood mood = mood(hit, text.text().news().published());
                    Stage stage = hit.rule().stages().get(mood);
                    boolean names = hit.rule().namesOnly();
                    if (names || (stage != null && !overruled.reads(hit, stage))) {
                        drafts.add(new Draft(hit, mood, stage, phrase(hit)));
                    }
                }
            }
        }
        return drafts;
    }

    private Mood mood(Hit hit, LocalDate published) {
        Mood mood = moods.read(hit);
        return mood == Mood.DONE && timing.ahead(hit, published) ? Mood.WILL : mood;
    }

    private String phrase(Hit hit) {
        if (PRONOUNS.get(hit.marks().tokens().hash(hit.noun())) != 0) {
            return "";
        }
        return Antecedent.of(hit).orElseGet(() -> subjects.nominal(hit) || undertakes(hit) ? subjects.of(hit) : "");
    }

    private boolean undertakes(Hit hit) {
        return hit.noun() != hit.head() || hit.marks().has(hit.head(), undertakings);
    }

    private record Draft(Hit hit, Mood mood, Stage stage, String phrase) {}
}
