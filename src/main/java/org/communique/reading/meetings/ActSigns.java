package org.communique.reading.meetings;

import org.communique.reading.TextPart;
import org.communique.reading.text.WordHash;

/** What a verb and the words behind it tell of those who act together: that they are in one place, for how long, on which day. */
final class ActSigns {

    private static final int REACH = 7;
    private static final int GAP = 3;
    private static final int FAR = 12;
    private static final int STATED_REACH = 4;
    private static final long WHERE = WordHash.of("where");
    private static final long PUT = WordHash.of("put");
    private static final long TOOK = WordHash.of("took");
    private static final long PART = WordHash.of("part");
    private static final long SHOOK = WordHash.of("shook");
    private static final long HANDS = WordHash.of("hands");
    private static final long CONFERENCE = WordHash.of("conference");
    private static final long[] REPORTERS = WordHash.ofWords("reporters journalists");
    private static final long GAVE = WordHash.of("gave");
    private static final long HAD = WordHash.of("had");
    private static final long[] STATED = WordHash.ofWords("issued released published");
    private static final long STATEMENT = WordHash.of("statement");

    private final Draft draft;
    private final Scene scene;
    private final Whereabouts whereabouts;

    ActSigns(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.whereabouts = new Whereabouts(draft);
    }

    /** Whether those who do so are in one place. */
    boolean together(int verb) {
        return draft.tells(verb, ActWord.TOGETHER)
                || (draft.tells(verb, ActWord.THERE) && (placed(verb) || where(verb)))
                || signs(verb)
                || meal(verb)
                || headline(verb)
                || appears(verb)
                || (scene.is(verb, TOOK)
                        && scene.is(verb + 1, PART)
                        && scene.any(verb + 2, verb + REACH, MeetingWord.VIDEO))
                || (scene.is(verb, SHOOK) && scene.is(verb + 1, HANDS));
    }

    /** "walked in the garden of the palace in Vienna": a place is told behind the verb. */
    boolean placed(int verb) {
        return whereabouts.told(verb + 1, verb + FAR);
    }

    /** "put their names to the document". */
    boolean signs(int verb) {
        boolean name = false;
        for (int i = verb + 1; scene.is(verb, PUT) && i <= verb + 3; i++) {
            name |= draft.tells(i, ActWord.NAME);
        }
        return name;
    }

    /** "told a joint news conference", "told reporters". */
    private boolean appears(int verb) {
        boolean speaks = scene.has(verb, MeetingWord.TELL) || scene.has(verb, MeetingWord.HOLD) || scene.is(verb, GAVE);
        boolean joint = scene.has(verb + 2, MeetingWord.JOINT) && scene.has(verb + 3, MeetingWord.NEWS);
        boolean conference = joint || (scene.has(verb + 2, MeetingWord.NEWS) && scene.is(verb + 3, CONFERENCE));
        return speaks && (conference || scene.isOneOf(verb + 1, REPORTERS));
    }

    /** "Xi, Lula sign trade deal". */
    private boolean headline(int verb) {
        return scene.sentence().part() == TextPart.TITLE && draft.tells(verb, ActWord.HEADLINE);
    }

    /** "had lunch in Paris". */
    private boolean meal(int verb) {
        return scene.is(verb, HAD) && scene.has(verb + 1, MeetingWord.MEAL);
    }

    /** "in Buenos Aires, where he and Fernandez spoke of". */
    private boolean where(int verb) {
        return scene.is(draft.status().clauseStart(verb) - 1, WHERE);
    }

    /** "sparred for hours". */
    boolean lasts(int verb) {
        for (int i = verb + 1; i <= verb + GAP; i++) {
            if (draft.tells(i, ActWord.HOURS)) {
                return true;
            }
        }
        return false;
    }

    /** "agreed in Geneva on Monday". */
    boolean onTheSpot(int verb) {
        return placed(verb) && !scene.dates().isEmpty();
    }

    /** "will open the bridge on Thursday". */
    boolean onADay(int verb) {
        return scene.dates().stream().anyMatch(date -> date.from() > verb && date.from() - verb <= FAR);
    }

    /** "issued a joint statement": no meeting, unless they are told to be in one place. */
    boolean stated(int verb) {
        boolean statement = false;
        for (int i = verb + 1; scene.isOneOf(verb, STATED) && i <= verb + STATED_REACH; i++) {
            statement |= scene.is(i, STATEMENT);
        }
        return statement && !placed(verb);
    }
}
