package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.WordHash;

/** Office-holders who are seen side by side: "said beside Putin", "with Carney at his side", "stood between Sharon and Abbas". */
final class BesideMeetings {

    private static final int WITH_REACH = 8;
    private static final long AT = WordHash.of("at");
    private static final long[] JOINS = WordHash.ofWords("joined joins join joining");
    private static final long FOR = WordHash.of("for");
    private static final long IN = WordHash.of("in");
    private static final long ACROSS = WordHash.of("across");
    private static final long OPPOSITE = WordHash.of("opposite");
    private static final long FROM = WordHash.of("from");
    private static final long BY = WordHash.of("by");
    private static final long FLANKED = WordHash.of("flanked");
    private static final long NEXT = WordHash.of("next");
    private static final long[] PLACES = WordHash.ofWords("left right l r c centre center");
    private static final long SIDE = WordHash.of("side");
    private static final long SPEAKING = WordHash.of("speaking");
    private static final long TO = WordHash.of("to");
    private static final long WHO = WordHash.of("who");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    BesideMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    /** Whether the word at the token tells of some. */
    boolean find(int at) {
        boolean stands = draft.tells(at, ActWord.STAND);
        boolean there = scene.has(at, MeetingWord.SAY) || scene.is(at, SPEAKING) || draft.tells(at, ActWord.SIT);
        int beside = stands || there ? after(at, stands) : -1;
        if (beside > 0) {
            pair(at, beside + 1, Standing.HELD);
        } else if (scene.isOneOf(at, JOINS) && joins(at)) {
            pair(at, at + 1, draft.status().ofVerb(at));
        } else if (scene.is(at, SIDE) && atSide(at) > 0) {
            side(at);
        } else if (stands && scene.has(at + 1, MeetingWord.BETWEEN)) {
            several(at);
        } else if (scene.is(at, FLANKED) && scene.is(at + 1, BY)) {
            several(at);
        } else if (shown(at)) {
            pair(at, at + 1, Standing.HELD);
        } else {
            return false;
        }
        return true;
    }

    /** "joined President Ruto at State House", not "joined Macron in calling for". */
    private boolean joins(int verb) {
        Side host = sides.right(verb + 1);
        int end = host.empty() ? verb : host.end();
        boolean there = scene.is(end, AT) || scene.is(end, FOR);
        boolean placed = scene.is(end, IN) && scene.startingAt(end + 1) != null;
        return host.mentions().stream().anyMatch(Scene::person) && (there || placed);
    }

    /** "with" of the caption "Mahathir Mohamad (left) with the sultan of Brunei". */
    private boolean shown(int with) {
        return scene.has(with, MeetingWord.WITH)
                && scene.mark(with - 1) == ')'
                && scene.isOneOf(with - 2, PLACES)
                && scene.mark(with - 3) == '('
                && scene.endingAt(with - 3) != null;
    }

    /** "standing with", "said alongside", "seated next to"; -1 where it goes on otherwise. */
    private int after(int word, boolean stands) {
        for (int i = word + 1; i <= word + (stands ? 3 : 2); i++) {
            boolean nextTo = scene.is(i, TO) && scene.is(i - 1, NEXT);
            boolean with = stands && scene.has(i, MeetingWord.WITH);
            boolean beside = draft.tells(i, ActWord.BESIDE) && !scene.is(i, SIDE);
            boolean opposite = scene.is(i, OPPOSITE) || (scene.is(i, FROM) && scene.is(i - 1, ACROSS));
            if (with || beside || nextTo || opposite) {
                return i;
            }
        }
        return -1;
    }

    private void pair(int word, int beside, Standing standing) {
        Side right = sides.right(beside);
        Side before = right.empty() ? Side.NOBODY : sides.subject(word, right.codes());
        tell(word, before.empty() && !right.empty() ? sides.afterComma(right) : before, right, standing);
    }

    /** "at" of "at his side"; -1 where it reads otherwise. */
    private int atSide(int side) {
        int at = side - 2;
        return scene.has(side - 1, MeetingWord.DETERMINER) && (scene.is(at, AT) || scene.is(at, BY)) ? at : -1;
    }

    /** "said with Carney at his side", "With Carney at his side, Trump praised": whose side it is stands before or after. */
    private void side(int word) {
        Mention guest = scene.endingAt(atSide(word));
        int with = guest == null ? -1 : scene.last(guest.from() - WITH_REACH, guest.from(), MeetingWord.WITH);
        if (with < 0) {
            return;
        }
        Side right = Side.of(guest);
        Side before = sides.subject(with, right.codes());
        tell(word, before.empty() ? after(word, right) : before, right, Standing.HELD);
    }

    private Side after(int word, Side other) {
        for (int i = word + 1; i < scene.to(); i++) {
            Side next = scene.mark(i) == ',' ? sides.right(i + 1) : Side.NOBODY;
            if (!next.empty() && !other.codes().containsAll(next.codes())) {
                return Side.of(next.mentions().get(0));
            }
        }
        return Side.NOBODY;
    }

    private void tell(int word, Side left, Side right, Standing standing) {
        if (left.governs()
                && (right.governs() || ofBody(right))
                && left.codes().size() == 1
                && right.codes().size() == 1
                && !left.codes().equals(right.codes())
                && standing != Standing.DENIED) {
            draft.add(Trigger.JOINT, "beside", word, List.of(left, right), Mode.IN_PERSON, standing, List.of());
        }
    }

    /** "joined EU leaders for talks". */
    private static boolean ofBody(Side side) {
        return side.mentions().stream()
                .allMatch(mention ->
                        mention.kind() == MentionKind.OFFICE && mention.plural() && Bodies.ofStates(mention.code()));
    }

    /** "Bush stood between the Israeli and Palestinian prime ministers", "said, flanked by Netanyahu and Abbas". */
    private void several(int word) {
        Side right = sides.right(word + 2);
        boolean own = scene.is(word - 2, WHO) && sides.subject(word).codes().equals(right.codes());
        Side before = right.empty() || own ? Side.NOBODY : sides.subject(word, right.codes());
        Side left = before.empty() && !right.empty() ? sides.afterComma(right) : before;
        if (left.governs()
                && right.ranks()
                && left.codes().size() == 1
                && !right.codes().containsAll(left.codes())) {
            draft.add(Trigger.JOINT, "amid", word, List.of(left, right), Mode.IN_PERSON, Standing.HELD, List.of());
        }
    }
}
