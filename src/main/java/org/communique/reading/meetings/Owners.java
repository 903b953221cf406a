package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** Those who own a noun. */
final class Owners {

    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long APOSTROPHE = WordHash.of("'");

    private final Scene scene;

    Owners(Scene scene) {
        this.scene = scene;
    }

    /** Those who own the noun: "Trump's meeting", "the Trump-Kim summit", "U.S.-China talks", "their meeting". */
    Side of(int noun) {
        List<Mention> owners = new ArrayList<>();
        int at = noun;
        while (at > scene.from() && noun - at < 8) {
            Mention mention = scene.endingAt(at);
            if (mention != null) {
                if (!mention.party()) {
                    at = mention.from();
                    continue;
                }
                owners.add(0, mention);
                at = mention.from();
                if (!scene.tokens().glued(at) && !scene.isAnd(at - 1) && scene.mark(at - 1) != '/' && !isDash(at - 1)) {
                    break;
                }
                at = scene.tokens().glued(at) ? at : at - 1;
            } else if (owners.isEmpty() && scene.is(at - 1, POSSESSIVE) && scene.endingAt(at - 1) != null) {
                at--;
            } else if (!owners.isEmpty() || !modifier(at - 1)) {
                break;
            } else {
                at--;
            }
        }
        return new Side(owners);
    }

    private boolean isDash(int token) {
        char mark = scene.mark(token);
        return mark == '-' || mark == '\u2013' || mark == '\u2014';
    }

    /** A word that may stand between the owner and the noun: adjectives and numbers, no verbs or conjunctions. */
    private boolean modifier(int token) {
        if (scene.tokens().punctuation(token)) {
            return scene.is(token, APOSTROPHE);
        }
        return !scene.has(token, MeetingWord.DETERMINER)
                && !scene.has(token, MeetingWord.WITH)
                && !scene.has(token, MeetingWord.BE)
                && !scene.has(token, MeetingWord.SAY)
                && !scene.has(token, MeetingWord.HOLD)
                && !scene.has(token, MeetingWord.MODAL)
                && !scene.has(token, MeetingWord.MEET_VERB)
                && !scene.isAnd(token)
                && !Sides.PREPOSITIONS.contains(scene.tokens().hash(token));
    }
}
