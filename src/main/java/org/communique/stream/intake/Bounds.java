package org.communique.stream.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communique.reading.AgreementFact;
import org.communique.reading.Evidence;
import org.communique.reading.MeetingFact;
import org.communique.reading.Reading;

/**
 * Keeps what is made of one article within what a record of Kafka may hold, whatever the article says: no news tells of a
 * thousand meetings or in sentences as long as a book, but a text that is made to hurt does. Pure.
 */
final class Bounds {

    /** Mark of a reading from which facts were left out because there were too many. */
    static final String CUT = "facts-cut";

    static final int FACTS = 500;
    static final int SENTENCE = 2_000;
    static final int MEMBERS = 300;
    private static final int ORDINALS = 20;
    private static final int NAME = 500;

    private Bounds() {}

    /** The first five hundred meetings and agreements each, with the words around each decisive span. */
    static Reading of(Reading reading) {
        if (fits(reading)) {
            return reading;
        }
        boolean many = reading.meetings().size() > FACTS || reading.agreements().size() > FACTS;
        List<String> marks = new ArrayList<>(reading.marks());
        if (many) {
            marks.add(CUT);
        }
        return new Reading(
                reading.topics(),
                cut(reading.meetings(), Bounds::meeting),
                cut(reading.agreements(), Bounds::agreement),
                marks);
    }

    private static boolean fits(Reading reading) {
        return reading.meetings().size() <= FACTS
                && reading.agreements().size() <= FACTS
                && reading.meetings().stream().allMatch(Bounds::fits)
                && reading.agreements().stream().allMatch(Bounds::fits);
    }

    private static boolean fits(MeetingFact fact) {
        return fits(fact.evidence())
                && fact.participants().size() <= MEMBERS
                && fact.ordinals().size() <= ORDINALS
                && (fact.place() == null || fact.place().length() <= NAME);
    }

    private static boolean fits(AgreementFact fact) {
        return fits(fact.evidence())
                && fact.parties().size() <= MEMBERS
                && fact.subject().length() <= NAME;
    }

    private static boolean fits(Evidence evidence) {
        return evidence.sentence().length() <= SENTENCE;
    }

    private static <T> List<T> cut(List<T> facts, Function<T, T> bound) {
        return facts.stream().limit(FACTS).map(bound).toList();
    }

    private static MeetingFact meeting(MeetingFact fact) {
        return new MeetingFact(
                fact.participants().stream().limit(MEMBERS).toList(),
                fact.level(),
                fact.format(),
                fact.mode(),
                fact.status(),
                fact.date(),
                name(fact.place()),
                fact.ordinals().stream().limit(ORDINALS).toList(),
                evidence(fact.evidence()));
    }

    private static AgreementFact agreement(AgreementFact fact) {
        return new AgreementFact(
                fact.parties().stream().limit(MEMBERS).toList(),
                name(fact.subject()),
                fact.stage(),
                fact.when(),
                fact.date(),
                evidence(fact.evidence()));
    }

    private static String name(String name) {
        return name == null || name.length() <= NAME ? name : name.substring(0, NAME);
    }

    /** As much of the sentence as stands around the span; offsets still point into the text. */
    private static Evidence evidence(Evidence whole) {
        if (fits(whole)) {
            return whole;
        }
        int length = whole.sentence().length();
        int middle = (whole.start() + whole.end()) / 2 - whole.sentenceStart();
        int from = Math.max(0, Math.min(middle - SENTENCE / 2, length - SENTENCE));
        int to = from + SENTENCE;
        from += split(whole.sentence(), from) ? 1 : 0;
        to -= split(whole.sentence(), to) ? 1 : 0;
        return new Evidence(
                whole.sentence().substring(from, to),
                whole.part(),
                whole.sentenceStart() + from,
                whole.start(),
                whole.end(),
                whole.rule());
    }

    /** Whether a cut there would part the two halves of one character. */
    private static boolean split(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
