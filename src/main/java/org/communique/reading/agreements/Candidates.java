package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.reading.Stage;
import org.communique.reading.names.Mention;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Text;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Finds every statement that a rule proposes in a text, with what the model weighs. Immutable; safe for use by many threads. */
final class Candidates {

    /** Keeps the work for one article bounded: a long one of real news has a tenth of it. */
    private static final int MOST = 1500;

    private static final int GOVERNED_REACH = 5;
    private static final int REVIVED_REACH = 3;
    private static final long TO = WordHash.of("to");
    private static final long NO = WordHash.of("no");
    private static final long BY = WordHash.of("by");
    private static final LongTable EXISTS = LongTable.ofWords("is are was were has have had");

    /** What cannot be told of a pact that is still talked about. */
    private static final Set<Stage> SETTLED = EnumSet.of(Stage.IN_FORCE, Stage.TERMINATED);

    private static final LongTable CONTENT = LongTable.ofWords("on over to about for of calling requiring aimed");

    /** What follows them is no more what the verb before them does something to. */
    private static final LongTable ASIDE = LongTable.ofWords(
            "ahead before after under despite during following amid by via through pending since until when while because");

    /** They name no agreement and point back to one. */
    private static final LongTable PRONOUNS = LongTable.ofWords("it them they both this which");

    private final RuleBook rules;
    private final MoodReader moods;
    private final long between;
    private final long stance;
    private final long fates;
    private final long agree;
    private final long extend;
    private final long suspend;
    private final long talks;
    private final long unsettled;
    private final PartyFinder.Knowledge parties;
    private final FitWords.Reading words;
    private final Timing timing;
    private final SubjectPhrase subjects;
    private final long undertakings;
    private final long not;
    private final long comply;
    private final long reach;
    private final long reopened;
    private final long approve;

    /** What is done to an agreement itself, with no word between the two that begins another phrase. */
    private final long acts;

    Candidates(PartyWeights weights) {
        WordClasses classes = new WordClasses();
        rules = new RuleBook(classes);
        between = classes.mask("THREAT") | classes.mask("WITHOUT");
        stance = classes.mask("STANCE");
        fates = classes.mask("QUIT") | classes.mask("REJECT") | classes.mask("VIOLATE");
        agree = classes.mask("AGREE");
        extend = classes.mask("EXTEND");
        suspend = classes.mask("SUSPEND");
        talks = classes.mask("TALKS");
        unsettled = classes.mask("PLAN") | classes.mask("EFFORT") | classes.mask("HOPE");
        moods = new MoodReader(classes);
        parties = new PartyFinder.Knowledge(classes, weights);
        timing = new Timing(classes);
        subjects = new SubjectPhrase(classes);
        undertakings = classes.mask("AGREE")
                | classes.mask("VOW")
                | classes.mask("NEGOTIATE")
                | classes.mask("WILL")
                | classes.mask("WOULD")
                | classes.mask("SET");
        not = classes.mask("NOT");
        comply = classes.mask("COMPLY");
        reach = classes.mask("REACH");
        reopened = classes.mask("OPEN") | classes.mask("REDO") | classes.mask("NEGOTIATE");
        approve = classes.mask("APPROVE");
        acts = classes.mask("QUIT") | classes.mask("SUSPEND") | classes.mask("EXTEND") | classes.mask("SIGN");
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
                .forEach(draft -> matters.add(draft.hit, draft.phrase));
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
                    Mood mood = moods.read(hit);
                    Stage stage = hit.rule().stages().get(mood);
                    boolean names = hit.rule().namesOnly();
                    if (names || (stage != null && !blocked(hit) && !PrivateDealings.unofficial(hit))) {
                        drafts.add(new Draft(hit, mood, stage, phrase(hit)));
                    }
                }
            }
        }
        return drafts;
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

    /** "Renewed his threat to scrap the pact", "agreed on the need": what is renewed or agreed is no agreement. */
    private boolean blocked(Hit hit) {
        for (int i = hit.head() + 1; i < hit.last(); i++) {
            if (hit.marks().has(i, between)) {
                return true;
            }
        }
        if (governed(hit) || revived(hit) || lacking(hit) || (hit.rule().needsPair() && denied(hit))) {
            return true;
        }
        return hit.rule().id().startsWith("agree-") && hit.noun() == hit.last() && stance(hit.marks(), hit.last() + 1);
    }

    /** "Revived stalled talks", "narrowed their differences over a pact": what had stalled moves again. */
    private boolean revived(Hit hit) {
        Marks marks = hit.marks();
        boolean attribute = hit.head() < hit.noun() && hit.rule().stages().get(Mood.DONE) == Stage.STALLED;
        for (int i = hit.head() - 1; attribute && i >= Math.max(marks.from(), hit.head() - REVIVED_REACH); i--) {
            if (marks.has(i, reopened)) {
                return true;
            }
        }
        return false;
    }

    /** "There is no treaty between them", "it has no agreement with them": nothing has become of any. */
    private static boolean lacking(Hit hit) {
        Tokens tokens = hit.marks().tokens();
        return hit.head() > hit.marks().from()
                && tokens.is(hit.head(), NO)
                && EXISTS.get(tokens.hash(hit.head() - 1)) != 0;
    }

    /** "They will not lift the ban". */
    private boolean denied(Hit hit) {
        for (int i = hit.head(); i <= hit.last(); i++) {
            if (hit.marks().has(i, not)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Urged them to scrap the pact", "denied violating the pact", "remain in talks on a pact", "renewed his offer of a pact", "working to honour the pact",
     * "secured approval for the pact", "withdrew from the town ahead of the truce": another word tells what becomes of the pact, or does not.
     */
    private boolean governed(Hit hit) {
        Marks marks = hit.marks();
        int noun = marks.begin(hit.noun());
        if (hit.head() > hit.noun()) {
            return content(hit);
        }
        int from = hit.head() == hit.noun() ? Math.max(marks.from(), noun - GOVERNED_REACH) : hit.head() + 1;
        for (int i = noun - 1; i >= from; i--) {
            boolean renewal = marks.has(hit.head(), agree)
                    && marks.has(i, extend)
                    && marks.tokens().is(i - 1, TO);
            boolean talked =
                    marks.has(i, talks) && SETTLED.contains(hit.rule().stages().get(Mood.DONE));
            boolean renewed = marks.has(hit.head(), extend) && marks.has(i, unsettled);
            boolean carriedOut = i > hit.head()
                    && marks.has(i, comply)
                    && hit.rule().stages().get(Mood.DONE) == Stage.NEGOTIATING;
            boolean consent = marks.has(hit.head(), reach) && marks.has(i, approve);
            boolean talkedBefore =
                    marks.has(hit.head(), agree) && hit.rule().stages().get(Mood.DONE) == Stage.NEGOTIATING;
            boolean aside = (talkedBefore || marks.has(hit.head(), acts)) && aside(marks, hit.head(), i);
            if ((marks.has(i, fates) || renewal || talked || renewed || carriedOut || consent || aside)
                    && !hit.rule().takes(marks, i)) {
                return true;
            }
            if (marks.tokens().punctuation(i)) {
                return false;
            }
        }
        return false;
    }

    /** In "the suspension by Norway of the pact" the word only names who acts. */
    private static boolean aside(Marks marks, int head, int i) {
        boolean actor = marks.tokens().is(i, BY) && Reservations.endsIn(marks.tokens(), head, "ion");
        return !actor && ASIDE.get(marks.tokens().hash(i)) != 0;
    }

    /** "An agreement on withdrawing troops", "a deal to suspend tariffs": what is agreed, not what becomes of it. */
    private boolean content(Hit hit) {
        Tokens tokens = hit.marks().tokens();
        int verb = hit.marks().begin(hit.head());
        boolean opened = CONTENT.get(tokens.hash(hit.noun() + 1)) != 0;
        boolean act = Reservations.endsIn(tokens, verb, "ing")
                || Reservations.endsIn(tokens, verb, "al")
                || Reservations.endsIn(tokens, verb, "ion")
                || tokens.is(verb - 1, TO);
        return opened && act && hit.marks().has(hit.head(), fates | extend | suspend);
    }

    private boolean stance(Marks marks, int next) {
        return next >= marks.to()
                || marks.tokens().punctuation(next)
                || marks.has(next, stance)
                || marks.has(next + 1, stance);
    }

    private record Draft(Hit hit, Mood mood, Stage stage, String phrase) {}
}
