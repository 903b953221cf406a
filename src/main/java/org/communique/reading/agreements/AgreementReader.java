package org.communique.reading.agreements;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communique.reading.AgreementFact;
import org.communique.reading.Evidence;
import org.communique.reading.Explanation;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Text;
import org.communique.reading.text.Tokens;

/** Reads what an article says of agreements between governments. Immutable; safe for use by many threads. */
public final class AgreementReader {

    private static final String VERSION = "/1";

    /** Below this an article is taken to be no diplomatic news: of the labelled statements it loses fewer than one in two hundred. */
    private static final double DIPLOMATIC = 0.5;

    private static final double LIKELY = 0.9;

    /** A few lines below this are about companies and courts: of short labelled articles with statements none stands below, held out, of those without more than half. */
    private static final double LEAST = 0.19;

    private static final int SHORT = 600;

    private final Candidates candidates;
    private final CandidateModel model;

    public AgreementReader() {
        this(new Candidates(PartyWeights.shipped()), CandidateModel.shipped());
    }

    private AgreementReader(Candidates candidates, CandidateModel model) {
        this.candidates = candidates;
        this.model = model;
    }

    /**
     * A reader with other weights of the same features, for training.
     *
     * @param weights of the features of a statement, {@code threshold} and {@code surest}
     * @param parties of the signs of a party, and {@code least}
     */
    public static AgreementReader with(Map<String, Double> weights, Map<String, Double> parties) {
        return new AgreementReader(new Candidates(PartyWeights.of(parties)), CandidateModel.of(weights));
    }

    /** Whether an article can hold statements at all: a scan of its words, far cheaper than reading names. */
    public boolean mayTell(Text text, double diplomatic) {
        return certainty(text, diplomatic) >= DIPLOMATIC && candidates.mayTell(text);
    }

    /**
     * The statements of an article, in order of their place.
     *
     * @param diplomatic how surely the article is diplomatic news, 0 to 1, as {@code TopicReader.filing} tells
     */
    public List<AgreementFact> read(NamedText text, double diplomatic) {
        return weigh(text, diplomatic).given(model.limits());
    }

    /** The same, the limits left open: for the search of those that do best. */
    public WeighedArticle weigh(NamedText text, double diplomatic) {
        List<Selection.Scored> scored =
                certainty(text.text(), diplomatic) < DIPLOMATIC ? List.of() : scored(text, diplomatic);
        return new WeighedArticle(scored, candidate -> fact(text, candidate));
    }

    /** Every fit of every rule with its fate, in order of rules and place. */
    public List<AgreementTrace> explain(NamedText text, double diplomatic) {
        List<Selection.Scored> scored = scored(text, diplomatic);
        List<Selection.Scored> chosen = Selection.choose(scored, model.limits());
        return scored.stream().map(one -> trace(text, one, chosen)).toList();
    }

    /** The same for people: one line for every fit of a rule. */
    public List<Explanation> explanations(NamedText text, double diplomatic) {
        return explain(text, diplomatic).stream()
                .map(AgreementReader::explanation)
                .toList();
    }

    private static Explanation explanation(AgreementTrace trace) {
        AgreementFact fact = trace.fact();
        String what = String.format(
                Locale.ROOT,
                "%s %s %s, %.2f likely: %s",
                fact.stage(),
                String.join("-", fact.parties()),
                fact.subject(),
                trace.probability(),
                trace.why());
        return new Explanation(fact.evidence(), trace.given(), what);
    }

    private List<Selection.Scored> scored(NamedText text, double diplomatic) {
        return candidates.find(text, certainty(text.text(), diplomatic)).stream()
                .map(candidate -> new Selection.Scored(candidate, model.probability(candidate)))
                .toList();
    }

    /** A few lines are too short for the topic model to tell, unless it is sure that they are nothing of the kind. */
    private static double certainty(Text text, double diplomatic) {
        boolean doubtful = text.news().body().length() < SHORT && diplomatic >= LEAST;
        return doubtful ? Math.max(diplomatic, LIKELY) : diplomatic;
    }

    private AgreementTrace trace(NamedText text, Selection.Scored one, List<Selection.Scored> chosen) {
        boolean given = chosen.contains(one);
        String why = given ? "given" : whyNot(one, chosen.isEmpty());
        FeatureNames names = new FeatureNames(one.candidate().stage());
        StatementFeatures.describe(one.candidate(), names);
        return new AgreementTrace(
                fact(text, one.candidate()),
                one.probability(),
                given,
                why,
                names.values(),
                one.candidate().matter().id(),
                signs(one.candidate().parties().signs()));
    }

    private String whyNot(Selection.Scored one, boolean none) {
        if (!Selection.named(one.candidate())) {
            return "no party or no agreement is known";
        }
        if (one.probability() < model.limits().threshold()) {
            return "not likely enough";
        }
        return none ? "nothing that the article tells is likely enough" : "told elsewhere in the article";
    }

    private static Map<String, List<String>> signs(Map<String, EnumSet<PartySign>> signs) {
        Map<String, List<String>> names = new TreeMap<>();
        signs.forEach(
                (code, own) -> names.put(code, own.stream().map(PartySign::name).toList()));
        return names;
    }

    private AgreementFact fact(NamedText text, Candidate candidate) {
        Timing.When when = candidates.timing().of(candidate, text.text().news().published());
        return new AgreementFact(
                candidate.parties().codes(),
                candidate.subject(),
                candidate.stage(),
                when.novelty(),
                when.date(),
                evidence(candidate.hit()));
    }

    private static Evidence evidence(Hit hit) {
        Sentence sentence = hit.marks().sentence();
        Tokens tokens = sentence.tokens();
        return new Evidence(
                sentence.text(),
                sentence.part(),
                sentence.start(),
                tokens.start(hit.first()),
                tokens.end(hit.last()),
                "agreement." + hit.rule().id() + VERSION);
    }
}
