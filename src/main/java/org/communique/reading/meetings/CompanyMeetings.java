package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/**
 * What one office-holder does with another where a city is told, whatever it is: "prepared the ground in Moscow with Lavrov", "was in Doha with the emir",
 * "won a promise of aid from the president in Cairo", or on the telephone: "put the idea to Modi by telephone".
 */
final class CompanyMeetings {

    private static final int REACH = 14;
    private static final int OBJECT_REACH = 10;
    private static final int PLACE_REACH = 10;
    private static final long AT = WordHash.of("at");
    private static final long DURING = WordHash.of("during");
    private static final int LINE_REACH = 4;
    private static final long BY = WordHash.of("by");
    private static final long OVER = WordHash.of("over");
    private static final long TO = WordHash.of("to");
    private static final long POSSESSIVE = WordHash.of("'s");

    /** What binds an object to the verb of somebody who is there too. */
    private static final LongTable BINDS = LongTable.ofWords("with by from to around alongside");

    /** What is done to somebody who need not be there. */
    private static final LongTable AFAR = LongTable.ofWords(
            "accused criticised criticized blamed praised condemned mocked attacked insulted called named likened branded labelled denounced dismissed supported backed endorsed defended succeeded replaced defeated beat sent followed linked ousted toppled impeached described wanted wrote");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final Whereabouts whereabouts;

    CompanyMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.whereabouts = new Whereabouts(draft);
    }

    void find() {
        for (Mention mention : scene.mentions()) {
            if (mention.kind() == MentionKind.PERSON && mention.form() != NameForm.PRONOUN && !mention.plural()) {
                company(mention);
            }
        }
    }

    private void company(Mention other) {
        int word = scene.has(other.from() - 1, MeetingWord.DETERMINER) ? other.from() - 2 : other.from() - 1;
        boolean bound = scene.inside(word) && BINDS.get(scene.tokens().hash(word)) != 0;
        Side right = Side.of(other);
        if (!right.governs() || right.codes().size() != 1 || scene.is(other.to(), POSSESSIVE)) {
            return;
        }
        Side left = sides.subject(other.from(), right.codes());
        if (!left.governs()
                || left.mentions().size() != 1
                || left.codes().size() != 1
                || other.from() - left.end() > REACH
                || left.end() < draft.status().clauseStart(other.from())
                || draft.earlier().metTogether(new Side(List.of(left.mentions().get(0), other)))) {
            return;
        }
        int verb = verb(left.end(), other.from());
        boolean object = verb >= 0 && verb == word;
        Standing status = verb < 0 || !(bound || object)
                ? Standing.DENIED
                : draft.status().ofVerb(verb);
        boolean called = status != Standing.DENIED && onTheLine(other.to());
        if (called || (status != Standing.DENIED && placed(left.end(), other.to() + PLACE_REACH))) {
            Mode mode = called ? Mode.PHONE : Mode.IN_PERSON;
            draft.add(Trigger.JOINT, "with", verb, List.of(left, right), mode, status, List.of());
        }
    }

    /** "by telephone", "over the phone". */
    private boolean onTheLine(int from) {
        for (int i = from; i < from + LINE_REACH; i++) {
            boolean over = scene.is(i, OVER) && scene.has(i + 2, MeetingWord.PHONE);
            if (over || (scene.is(i, BY) && scene.has(i + 1, MeetingWord.PHONE))) {
                return true;
            }
        }
        return false;
    }

    private int verb(int from, int to) {
        for (int i = from; i < Math.min(to, from + OBJECT_REACH); i++) {
            if (AFAR.get(scene.tokens().hash(i)) != 0
                    || scene.has(i, MeetingWord.SAY)
                    || scene.has(i, MeetingWord.PHONE)) {
                return -1;
            }
            boolean ahead = scene.has(i, MeetingWord.FUTURE) && scene.is(i + 1, TO);
            if (ahead || scene.has(i, MeetingWord.MODAL)) {
                int act = ahead ? i + 2 : i + 1;
                return draft.tells(act, ActWord.WILL_DO) ? act : -1;
            }
            if (scene.has(i, MeetingWord.PAST_VERB) || scene.has(i, MeetingWord.PAST_BE) || PastTense.at(scene, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean placed(int from, int to) {
        if (whereabouts.told(from, to)) {
            return true;
        }
        for (int i = from; i < Math.min(scene.to(), to); i++) {
            if (scene.meetingNoun(i) && (scene.is(i - 1, AT) || scene.is(i - 2, AT) || scene.is(i - 1, DURING))) {
                return true;
            }
        }
        return false;
    }
}
