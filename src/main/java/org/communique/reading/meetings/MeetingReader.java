package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.reading.Explanation;
import org.communique.reading.MeetingFact;
import org.communique.reading.Participant;
import org.communique.reading.dates.DateReader;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Text;

/** Reads meetings in articles whose names are known. Immutable and safe for use by many threads. */
public final class MeetingReader {

    /**
     * News that is less likely to be diplomatic tells of no meeting: of the labelled articles with meetings, by models that were not trained on them, one in
     * two hundred stands below, and of unlabelled political news nearly half.
     */
    private static final double DIPLOMATIC = 0.35;

    /** In characters: too few words to say surely what a text is about. */
    private static final int SHORT = 800;

    /** A meeting with a number of its own is worth telling even where the words are doubtful. */
    private static final double COUNTED = 0.6;

    private final Lexicon<MeetingWord> words =
            new Lexicon<>("/org/communique/reading/meetings/words.tsv", MeetingWord.class);
    private final Lexicon<ActWord> acts =
            new Lexicon<>("/org/communique/reading/meetings/act-words.tsv", ActWord.class);
    private final StoryDay.DayWords dayWords = new StoryDay.DayWords();
    private final DateReader dates = new DateReader();
    private final Negotiations negotiations = new Negotiations();
    private final GatheringNames gatherings = new GatheringNames();
    private final Sites sites = new Sites();
    private final SentenceTriggers triggers = new SentenceTriggers(words, acts);
    private final MeetingModel model = new MeetingModel();
    private final OrdinalWords ordinalWords = new OrdinalWords();

    private static final long VERBS = Lexicon.bit(MeetingWord.MEET_VERB)
            | Lexicon.bit(MeetingWord.MEETING)
            | Lexicon.bit(MeetingWord.CONSULT_WITH)
            | Lexicon.bit(MeetingWord.HOST)
            | Lexicon.bit(MeetingWord.VISIT_VERB)
            | Lexicon.bit(MeetingWord.GATHER_VERB)
            | Lexicon.bit(MeetingWord.HANDSHAKE);

    private static final long NOUN_TRIGGERS = Lexicon.bit(MeetingWord.MEETING)
            | Lexicon.bit(MeetingWord.SUMMIT)
            | Lexicon.bit(MeetingWord.TALKS)
            | Lexicon.bit(MeetingWord.ENCOUNTER)
            | Lexicon.bit(MeetingWord.ROUND)
            | Lexicon.bit(MeetingWord.MEAL)
            | Lexicon.bit(MeetingWord.APPEARANCE)
            | Lexicon.bit(MeetingWord.VISIT_NOUN)
            | Lexicon.bit(MeetingWord.CALL);

    private static final long CALLS =
            Lexicon.bit(MeetingWord.SPEAK) | Lexicon.bit(MeetingWord.CALL) | Lexicon.bit(MeetingWord.PHONE);

    private static final long VISITS = Lexicon.bit(MeetingWord.VISIT_NOUN) | Lexicon.bit(MeetingWord.VISIT_VERB);

    /** Whether an article can tell of meetings at all: a scan of its words, far cheaper than reading names. */
    public boolean mayTell(Text text, double diplomatic) {
        return certainty(text, diplomatic) >= DIPLOMATIC
                && text.sentences().stream().anyMatch(triggers::may);
    }

    private static double certainty(Text text, double diplomatic) {
        return text.news().body().length() < SHORT ? 1 : diplomatic;
    }

    /**
     * The article's meetings, each once.
     *
     * @param diplomatic how surely the article is diplomatic news, 0 to 1, as {@code TopicReader.filing} tells
     */
    public List<MeetingFact> read(NamedText text, double diplomatic) {
        return trace(text, diplomatic).stream()
                .filter(MeetingTrace::given)
                .map(MeetingTrace::fact)
                .toList();
    }

    /** What the rules propose, given or not. */
    public List<MeetingTrace> trace(NamedText text, double diplomatic) {
        List<Candidate> candidates = new ArrayList<>();
        String home = HomeBody.of(text);
        for (Sentence sentence : text.sentences()) {
            if (triggers.told(sentence, text.mentions(sentence))) {
                candidates.addAll(draft(text, sentence, home).candidates());
            }
        }
        List<String> mainPair =
                text.mainPair().stream().map(Participant::country).toList();
        List<Cluster> clusters =
                new MeetingMerger(text.text().news().published(), text.mainPair()).clusters(candidates);
        Attendees attendees = new Attendees(text, home);
        clusters.stream()
                .filter(cluster -> cluster.body() != null)
                .forEach(cluster -> cluster.joinedBy(attendees.besides(cluster)));
        LocalDate published = text.text().news().published();
        double certainty = certainty(text.text(), diplomatic);
        BorrowedPlace places = new BorrowedPlace(text, sites);
        BorrowedDay days = new BorrowedDay(text, dates);
        return clusters.stream()
                .map(cluster ->
                        trace(cluster, places, days, ClusterFeatures.of(cluster, mainPair, published, certainty)))
                .toList();
    }

    private MeetingTrace trace(Cluster cluster, BorrowedPlace places, BorrowedDay days, List<String> features) {
        MeetingFact bare = cluster.fact();
        MeetingFact fact = bare.on(days.of(cluster, bare)).at(places.of(cluster, bare));
        double probability = model.probability(features);
        double needed = cluster.counted() ? model.threshold() * COUNTED : model.threshold();
        return new MeetingTrace(fact, probability, probability >= needed, features);
    }

    /** For every meeting the words that told it, and for every trigger that yielded none the reason. */
    public List<Explanation> explain(NamedText text, double diplomatic) {
        List<Explanation> explanations = new ArrayList<>();
        trace(text, diplomatic).forEach(trace -> explanations.add(explained(trace)));
        String home = HomeBody.of(text);
        for (Sentence sentence : text.sentences()) {
            Draft draft = draft(text, sentence, home);
            draft.misses()
                    .forEach(miss -> explanations.add(
                            new Explanation(draft.evidence(miss.token(), "meeting.none/1"), false, miss.why())));
        }
        return explanations;
    }

    private static Explanation explained(MeetingTrace trace) {
        String meeting = MeetingText.of(trace.fact());
        String what = trace.given()
                ? meeting
                : String.format(Locale.ROOT, "thought unlikely (%.2f): %s", trace.probability(), meeting);
        return new Explanation(trace.fact().evidence(), trace.given(), what);
    }

    Draft draft(NamedText text, Sentence sentence, String home) {
        Scene scene = new Scene(
                text, sentence, () -> dates.read(sentence, text.text().news().published()), words);
        Draft draft = new Draft(scene, sites, ordinalWords, negotiations, acts, new StoryDay(dayWords, dates, text));
        if (scene.holds(VERBS) || draft.tells(ActWord.WILL_DO)) {
            new VerbMeetings(draft).find();
        }
        if (scene.holds(CALLS)) {
            new PhoneMeetings(draft).find();
        }
        if (scene.holds(NOUN_TRIGGERS)) {
            new NounMeetings(draft).find();
        }
        if (scene.holds(VISITS)) {
            new VisitMeetings(draft).find();
        }
        new GatheringMeetings(draft, gatherings, home).find();
        new AssemblyMeetings(draft, gatherings).find();
        new JointBodyMeetings(draft).find();
        new JointActs(draft).find();
        new SpeechMeetings(draft).find();
        new EncounterMeetings(draft).find();
        if (scene.holds(SentenceTriggers.TRAVELS) || draft.tells(ActWord.LEAVE)) {
            new TravelMeetings(draft).find();
        }
        new BroughtTogether(draft).find();
        new CompanyMeetings(draft).find();
        new Mediators(draft).find();
        new Repeats(draft).find();
        new FurtherMeetings(draft).find();
        new JointBodySequels(draft).find();
        new SequelMeetings(draft).find();
        new Chairs(draft).find();
        new ToldNumbers(draft).find();
        new ToldCounts(draft).find();
        new BodyNumbers(draft).find();
        new VisitNumbers(draft).find();
        return draft;
    }
}
