package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.TextPart;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.WordHash;

/** What the model weighs of a trigger: its word, the words beside it, who stands near and how far. */
final class TriggerMarks {

    static final String SIMPLE_PAST = "simple-past";
    static final String SPOKEN_THERE = "spoken-there";
    static final String AGAIN = "again";
    static final String INVITED = "invited";
    static final String LAST = "before=last";
    static final String PREVIOUS = "before=previous";

    private static final long AT = WordHash.of("at");
    private static final long DURING = WordHash.of("during");
    private static final long AGAIN_WORD = WordHash.of("again");
    private static final long LATER = WordHash.of("later");
    private static final long[] SPANS = WordHash.ofWords("days week weeks month months year years decades");
    private static final int NEAR = 4;
    private static final int PERFECT_REACH = 4;
    private static final int TOLD_REACH = 8;
    private static final int INVITED_REACH = 8;
    private static final MeetingWord[] AROUND = {
        MeetingWord.NOT,
        MeetingWord.MODAL,
        MeetingWord.FUTURE,
        MeetingWord.PROPOSE,
        MeetingWord.CANCEL,
        MeetingWord.AFTER,
        MeetingWord.BEFORE,
        MeetingWord.HOLD,
        MeetingWord.SIDELINES,
        MeetingWord.SAY,
        MeetingWord.DETERMINER,
        MeetingWord.WITH
    };

    private TriggerMarks() {}

    static List<String> of(Scene scene, int token) {
        List<String> marks = new ArrayList<>();
        marks.add("word=" + scene.tokens().word(token));
        marks.add("before=" + word(scene, token - 1));
        marks.add("after=" + word(scene, token + 1));
        for (MeetingWord word : AROUND) {
            if (scene.any(token + 1, token + 1 + NEAR, word)) {
                marks.add("right=" + word);
            }
        }
        marks.add("part=" + (scene.sentence().part() == TextPart.TITLE ? "title" : "body"));
        if (simplePast(scene, token) && !quoted(scene, token)) {
            marks.add(SIMPLE_PAST);
        }
        if (spokenThere(scene, token)) {
            marks.add(SPOKEN_THERE);
        }
        if (again(scene, token)) {
            marks.add(AGAIN);
        }
        if (scene.any(token - INVITED_REACH, token + 1, MeetingWord.INVITE)) {
            marks.add(INVITED);
        }
        nearest(scene, token, marks);
        if (quoted(scene, token)) {
            marks.add("quoted");
        }
        return marks;
    }

    /** "met", "said after talks", not "has met", "when they met" or "first met": the report's own news. */
    private static boolean simplePast(Scene scene, int token) {
        boolean verb = scene.has(token, MeetingWord.NEWS_PAST);
        if (verb) {
            return !laterOn(scene, token)
                    && !scene.any(token - PERFECT_REACH, token + PERFECT_REACH, MeetingWord.NOT_NOW)
                    && !scene.any(token - PERFECT_REACH, token, MeetingWord.AFTER);
        }
        int said = scene.last(token - TOLD_REACH, token, MeetingWord.NEWS_SAY);
        return said >= 0 && !scene.any(said - PERFECT_REACH, token + PERFECT_REACH, MeetingWord.NOT_NOW);
    }

    /** "meet again", "see one another again", "will host Yoon again". */
    private static boolean again(Scene scene, int token) {
        for (int i = token + 1; i <= token + NEAR; i++) {
            if (scene.is(i, AGAIN_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** "two years later met": another time. */
    private static boolean laterOn(Scene scene, int token) {
        for (int i = token - PERFECT_REACH; i < token + PERFECT_REACH; i++) {
            if (scene.is(i, LATER) && scene.isOneOf(i - 1, SPANS)) {
                return true;
            }
        }
        return false;
    }

    /** "said at a meeting", "speaking after talks", without another time: what is reported was said there. */
    private static boolean spokenThere(Scene scene, int token) {
        for (int i = token - 1; i >= Math.max(scene.from(), token - TOLD_REACH); i--) {
            boolean link = scene.is(i, AT) || scene.is(i, DURING) || scene.has(i, MeetingWord.AFTER);
            boolean spoken = link && (scene.any(i - 2, i, MeetingWord.SAY) || scene.any(i - 2, i, MeetingWord.SPEAK));
            if (spoken) {
                return scene.dates().isEmpty()
                        && !scene.any(i - PERFECT_REACH, token + PERFECT_REACH, MeetingWord.NOT_NOW);
            }
        }
        return false;
    }

    private static void nearest(Scene scene, int token, List<String> marks) {
        Mention left = null;
        Mention right = null;
        for (Mention mention : scene.mentions()) {
            if (mention.party() && mention.to() <= token) {
                left = mention;
            } else if (mention.party() && mention.from() > token && right == null) {
                right = mention;
            }
        }
        marks.add("leftform=" + form(left, left == null ? 0 : token - left.to()));
        marks.add("rightform=" + form(right, right == null ? 0 : right.from() - token - 1));
        office("left", scene, left, marks);
        office("right", scene, right, marks);
    }

    /** Whose office it is: an ambassador is met on other occasions than a president. */
    private static void office(String side, Scene scene, Mention mention, List<String> marks) {
        if (mention != null && mention.kind() == MentionKind.OFFICE) {
            marks.add(side + "office=" + scene.tokens().word(mention.to() - 1));
        }
    }

    private static String form(Mention mention, int distance) {
        return mention == null ? "none" : mention.kind() + "+" + mention.form() + "+" + Math.min(3, distance / 3);
    }

    /** {@code "Putin and I discussed it"}: when, the report does not tell. */
    private static boolean quoted(Scene scene, int token) {
        int quotes = 0;
        for (int i = scene.from(); i < token; i++) {
            char mark = scene.mark(i);
            quotes += mark == '"' || mark == '\u201C' || mark == '\u201D' ? 1 : 0;
        }
        return quotes % 2 == 1;
    }

    private static String word(Scene scene, int token) {
        if (!scene.inside(token)) {
            return "edge";
        }
        if (scene.tokens().punctuation(token)) {
            return "mark";
        }
        if (scene.tokens().digit(token)) {
            return "number";
        }
        return scene.tokens().capital(token) ? "name" : scene.tokens().word(token);
    }
}
