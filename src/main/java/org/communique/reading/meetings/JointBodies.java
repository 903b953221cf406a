package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.WordHash;

/** Finds the bodies that states hold together: "the Norwegian-Russian Fisheries Commission", "the joint committee of Bolivia and Paraguay". */
final class JointBodies {

    private static final int NAME_REACH = 9;
    private static final int TAIL_REACH = 14;
    private static final Lexicon<JointWord> WORDS =
            new Lexicon<>("/org/communique/reading/meetings/joint-words.tsv", JointWord.class);
    private static final long OF = WordHash.of("of");
    private static final long[] TAILS = WordHash.ofWords("of on for");
    private static final long[] PLACED = WordHash.ofWords("in at that which");
    private static final long CHAIRS = WordHash.of("chairs");

    private final Scene scene;
    private final Sides sides;

    JointBodies(Scene scene) {
        this.scene = scene;
        this.sides = new Sides(scene);
    }

    List<JointBody> all() {
        List<JointBody> bodies = new ArrayList<>();
        for (int at = scene.from(); at < scene.to(); at++) {
            JointBody body = at(at);
            if (body != null) {
                bodies.add(body);
                at = Math.max(at, body.to() - 1);
            }
        }
        return bodies;
    }

    /** The token after the body whose name begins within a few words of the token; the same token where none does. */
    static int after(Scene scene, int from) {
        for (int i = from; i < Math.min(scene.to(), from + NAME_REACH); i++) {
            if (head(scene, i)) {
                JointBody body = new JointBodies(scene).at(i);
                return body != null && body.from() <= from + 2 ? body.to() : from;
            }
            if (scene.tokens().punctuation(i) || scene.has(i, MeetingWord.BE)) {
                return from;
            }
        }
        return from;
    }

    /** The body of which the token is the head; null where it is none. */
    private JointBody at(int head) {
        return at(head, true);
    }

    /** Looks for one body within another, not further: names are no longer, and the time stays linear. */
    private JointBody at(int head, boolean outer) {
        if (!head(scene, head)) {
            return null;
        }
        List<Mention> nations = new ArrayList<>();
        int from = start(head, nations);
        if (from < 0) {
            return null;
        }
        Side owners = new Side(nations);
        int to = tail(Math.max(head + 1, end(head)));
        if (owners.codes().size() < 2) {
            int link = link(head, outer);
            Side after = link < 0 ? Side.NOBODY : sides.right(link + 1);
            if (after.codes().size() >= 2) {
                return new JointBody(after, from, head, after.end());
            }
            JointBody inner = link < 0 || !outer ? null : next(link);
            if (inner != null && inner.known()) {
                return new JointBody(inner.parties(), from, head, inner.to());
            }
        }
        boolean known = owners.codes().size() >= 2;
        return known || joint(from, head) ? new JointBody(known ? owners : Side.NOBODY, from, head, to) : null;
    }

    /** "the Uzbek-Tajik commission" of "working groups of the Uzbek-Tajik commission". */
    private JointBody next(int link) {
        for (int i = link + 1; i < Math.min(scene.to(), link + NAME_REACH); i++) {
            if (head(scene, i)) {
                return at(i, false);
            }
            if (scene.tokens().punctuation(i) || scene.has(i, MeetingWord.BE)) {
                return null;
            }
        }
        return null;
    }

    private static boolean head(Scene scene, int at) {
        return WORDS.has(scene.tokens(), at, JointWord.HEAD)
                || (WORDS.has(scene.tokens(), at, JointWord.GROUP)
                        && at > scene.from()
                        && WORDS.has(scene.tokens(), at - 1, JointWord.GROUP_KIND))
                || (scene.tokens().hash(at) == CHAIRS && scene.is(at + 1, OF));
    }

    /** The first token of the name, with the nations in it; -1 for a body of one state's parliament or party. */
    private int start(int head, List<Mention> nations) {
        Mention office = office(head);
        int at = office == null ? head : office.from();
        if (office != null && !office.codes().isEmpty()) {
            nations.add(office);
        }
        while (at > scene.from() && head - at < NAME_REACH) {
            Mention mention = scene.endingAt(at);
            if (mention != null && nation(mention)) {
                nations.add(0, mention);
                at = mention.from();
            } else if (!nations.isEmpty()) {
                boolean joins = dash(at - 1) || scene.isAnd(at - 1) || scene.mark(at - 1) == '/';
                Mention before = joins ? scene.endingAt(at - 1) : null;
                if (before == null || !nation(before)) {
                    break;
                }
                at--;
            } else if (WORDS.has(scene.tokens(), at - 1, JointWord.DOMESTIC)) {
                return -1;
            } else if (modifies(at - 1)) {
                at--;
            } else {
                break;
            }
        }
        return at;
    }

    /** "Sudanese technical committee", "joint commission of Bolivia and Paraguay" where the names know them; null elsewhere. */
    private Mention office(int head) {
        return scene.mentions().stream()
                .filter(mention ->
                        mention.kind() == MentionKind.OFFICE && mention.from() <= head && head < mention.to())
                .findFirst()
                .orElse(null);
    }

    private int end(int head) {
        Mention office = office(head);
        return office == null ? head + 1 : office.to();
    }

    /** Behind "of Cooperation", "on the waters of the Nile". */
    private int tail(int from) {
        int at = scene.isOneOf(from, TAILS) ? from + 1 : from;
        while (at > from
                && at < Math.min(scene.to(), from + TAIL_REACH)
                && !scene.tokens().punctuation(at)
                && !acts(at)
                && !scene.isOneOf(at, PLACED)) {
            at++;
        }
        return at;
    }

    private boolean acts(int token) {
        return scene.has(token, MeetingWord.BE)
                || scene.has(token, MeetingWord.MODAL)
                || scene.has(token, MeetingWord.HOLD)
                || scene.has(token, MeetingWord.MEET_VERB)
                || scene.has(token, MeetingWord.GATHER_VERB)
                || scene.has(token, MeetingWord.PAST_VERB)
                || scene.has(token, MeetingWord.SAY);
    }

    private static boolean nation(Mention mention) {
        return mention.party()
                && (Scene.nation(mention) || mention.kind() == MentionKind.GROUP)
                && mention.form() != NameForm.PRONOUN;
    }

    private boolean dash(int token) {
        char mark = scene.mark(token);
        return mark == '-' || mark == '\u2013' || mark == '\u2014';
    }

    private boolean modifies(int token) {
        Mention mention = scene.endingAt(token + 1);
        boolean somebody = mention != null && mention.kind() == MentionKind.PERSON;
        return !somebody
                && !scene.tokens().punctuation(token)
                && !scene.has(token, MeetingWord.DETERMINER)
                && !scene.has(token, MeetingWord.WITH)
                && !scene.has(token, MeetingWord.BE)
                && !scene.has(token, MeetingWord.SAY)
                && !scene.has(token, MeetingWord.HOLD)
                && !scene.has(token, MeetingWord.MODAL)
                && !scene.has(token, MeetingWord.MEET_VERB)
                && !Sides.PREPOSITIONS.contains(scene.tokens().hash(token));
    }

    private boolean joint(int from, int head) {
        for (int i = from; i < head; i++) {
            if (WORDS.has(scene.tokens(), i, JointWord.JOINT)) {
                return true;
            }
        }
        return false;
    }

    /** The word behind the head that leads to whose it is: "of the two countries", "on the border between A and B"; -1 where none does. */
    private int link(int head, boolean outer) {
        for (int i = head + 1; i < Math.min(scene.to(), head + TAIL_REACH); i++) {
            if (scene.tokens().punctuation(i) || acts(i)) {
                return -1;
            }
            boolean leads = scene.has(i, MeetingWord.BETWEEN) || scene.is(i, OF);
            if (leads && (scene.is(i, OF) ? named(i + 1, outer) : true)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether states, or another body, are named right behind "of", not "of the border between". */
    private boolean named(int from, boolean outer) {
        int at = scene.has(from, MeetingWord.DETERMINER) ? from + 1 : from;
        Mention mention = scene.startingAt(at);
        mention = mention == null ? scene.startingAt(from) : mention;
        return (mention != null && mention.party()) || (outer && next(from - 1) != null);
    }
}
