package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.OrdinalScope;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** "It was her 20th visit to Russia", "making his fourth tour of the region": visits counted beside the meeting that one of them brought. */
final class VisitNumbers {

    private static final int HEAD_REACH = 5;
    private static final int SUBJECT_REACH = 4;
    private static final int PLACE_REACH = 4;
    private static final int BY_REACH = 12;
    private static final long TO = WordHash.of("to");
    private static final long BY = WordHash.of("by");
    private static final long[] IT = WordHash.ofWords("it this that which what");
    private static final long[] MAKING = WordHash.ofWords("making made on during");

    private final Draft draft;
    private final Scene scene;
    private final Tokens tokens;

    VisitNumbers(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.tokens = scene.tokens();
    }

    /** To be called when all else in the sentence has been found. */
    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            int value = draft.ordinalWords().ordinal(tokens, at);
            int head = value < 2 ? -1 : head(at);
            if (head >= 0 && !draft.earlier().numbers(value)) {
                Mention visitor = visitor(at, head);
                if (visitor != null && visitor.party() && told(at)) {
                    String words = tokens.text(at, head + 1);
                    draft.number(
                            at,
                            new Side(parties(visitor, head)),
                            OrdinalScopes.ordinal(value, OrdinalScope.OTHER, true, words));
                }
            }
        }
    }

    /** "visit" of "his third official visit"; the number itself in "the visit, his third to Britain"; -1 where there is none. */
    private int head(int at) {
        for (int i = at + 1; i < Math.min(scene.to(), at + HEAD_REACH) && !tokens.punctuation(i); i++) {
            if (scene.has(i, MeetingWord.VISIT_NOUN)) {
                return i;
            }
        }
        boolean apposed = scene.mark(at - 2) == ',' && scene.has(at - 3, MeetingWord.VISIT_NOUN);
        return apposed && scene.is(at + 1, TO) ? at : -1;
    }

    /** Whose visit it is: "his", "Merkel's", "by Ahmadinejad". */
    private Mention visitor(int at, int head) {
        Mention owner = scene.endingAt(NumberPhrase.possessive(scene, at - 1) ? at - 1 : at);
        if (owner != null && Scene.person(owner)) {
            return owner;
        }
        int by = scene.following(head, BY, BY_REACH);
        Mention guest = by < 0 ? null : scene.startingAt(by + 1);
        return guest != null && guest.kind() == MentionKind.PERSON ? guest : null;
    }

    /** Whether this is said of a visit that the report tells: "It was", "in what will be", "making", or beside a meeting. */
    private boolean told(int at) {
        for (int i = at - 1; i >= scene.from(); i--) {
            if (scene.has(i, MeetingWord.BE)) {
                return about(i);
            }
            if (scene.isOneOf(i, MAKING) || scene.mark(i) == ',') {
                return true;
            }
            if (at - i > HEAD_REACH + 1) {
                return false;
            }
        }
        return false;
    }

    private boolean about(int be) {
        for (int i = be - 1; i >= Math.max(scene.from(), be - SUBJECT_REACH); i--) {
            if (scene.isOneOf(i, IT) || scene.has(i, MeetingWord.VISIT_NOUN)) {
                return true;
            }
        }
        return false;
    }

    private List<Mention> parties(Mention visitor, int head) {
        List<Mention> parties = new ArrayList<>(List.of(visitor));
        for (Mention mention : scene.mentions()) {
            if (mention.from() > head
                    && mention.from() <= head + PLACE_REACH
                    && mention.kind() == MentionKind.COUNTRY) {
                parties.add(mention);
            }
        }
        return parties;
    }
}
