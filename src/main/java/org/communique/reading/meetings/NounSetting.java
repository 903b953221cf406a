package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** Whether the words before a noun put its meeting where the rest of what is told happened, in the past. */
final class NounSetting {

    private static final int OPENING = 5;
    private static final long[] LEAVING =
            WordHash.ofWords("leaving departing heading flying travelling traveling boarding setting");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final long COMING = WordHash.of("coming");
    private static final long DURING = WordHash.of("during");
    private static final long[] WITHIN = WordHash.ofWords("at in during with");

    private final Scene scene;
    private final Clauses clauses;
    private final Cancellations cancellations;

    NounSetting(Scene scene, Clauses clauses, Cancellations cancellations) {
        this.scene = scene;
        this.clauses = clauses;
        this.cancellations = cancellations;
    }

    /** "during his final visit". */
    boolean during(int noun) {
        return scene.is(noun - 1, DURING) || scene.is(noun - 2, DURING) || scene.is(noun - 3, DURING);
    }

    /** "laid a wreath before going into talks", not "will visit Rome before holding talks": what is told in the past goes on. */
    boolean goesOn(int start, int before) {
        boolean gerund =
                scene.inside(before + 1) && scene.tokens().word(before + 1).endsWith("ing");
        return gerund
                && !scene.isOneOf(before + 1, LEAVING)
                && !scene.any(start, before, MeetingWord.MODAL)
                && !scene.any(start, before, MeetingWord.FUTURE)
                && !scene.any(start, before, MeetingWord.PRESENT_BE);
    }

    /** "welcomed them to the White House on Thursday for a summit". */
    boolean received(int start, int noun) {
        for (int i = start; i < noun; i++) {
            boolean past = scene.tokens().word(i).endsWith("ed") && !scene.has(i - 1, MeetingWord.BE);
            if (scene.has(i, MeetingWord.HOST) && past && NounStatus.purpose(scene, i, noun)) {
                return true;
            }
        }
        return false;
    }

    /** "In a Dec. 1 meeting with Kushner, the ambassador asked": what a report opens with is where the rest happened. */
    boolean opens(int start, int noun) {
        return start == scene.from()
                && noun - start <= OPENING
                && (scene.is(start, IN) || scene.is(start, AT) || scene.is(start, DURING))
                && !scene.any(noun, clauses.end(noun), MeetingWord.MODAL)
                && !scene.any(noun, clauses.end(noun), MeetingWord.FUTURE);
    }

    /** "In a meeting" at the opening, or behind a comma: "Modi, in a meeting with Trump, asked", ", and in a call". */
    private boolean lead(int start, int noun) {
        for (int i = noun - 1; i >= Math.max(start, noun - OPENING); i--) {
            if (scene.is(i, IN) || scene.is(i, AT) || scene.is(i, DURING)) {
                boolean next = scene.isAnd(i - 1) && scene.mark(i - 2) == ',';
                return i == start || scene.mark(i - 1) == ',' || next;
            }
        }
        return false;
    }

    /** "At a meeting with Trump, Modi said that he would": whatever comes behind the past verb. */
    boolean opensPast(int start, int noun) {
        boolean opens = lead(start, noun) && (start == scene.from() || noun - start > OPENING);
        for (int i = noun + 1; opens && i < clauses.end(noun); i++) {
            if (scene.has(i, MeetingWord.MODAL)
                    || scene.has(i, MeetingWord.FUTURE)
                    || scene.has(i, MeetingWord.PRESENT_BE)) {
                return false;
            }
            if (scene.has(i, MeetingWord.NEWS_SAY) || scene.has(i, MeetingWord.NEWS_PAST) || PastTense.at(scene, i)) {
                return true;
            }
        }
        return false;
    }

    /** "signed it at a summit in Rome", "marked the day with a summit": where the rest happened. */
    boolean within(int start, int close, int noun) {
        int lead = noun - 1;
        while (lead > close && !scene.isOneOf(lead, WITHIN) && !scene.tokens().punctuation(lead)) {
            lead--;
        }
        boolean past = false;
        for (int i = start; i < lead; i++) {
            boolean says = scene.has(i, MeetingWord.SAY) && !scene.is(lead, IN);
            past |= says || scene.has(i, MeetingWord.PAST_VERB) || PastTense.at(scene, i);
        }
        boolean ahead = scene.any(start, noun, MeetingWord.MODAL)
                || scene.any(start, noun, MeetingWord.FUTURE)
                || scene.is(noun - 1, COMING);
        boolean off = scene.any(start, noun, MeetingWord.NOT) || cancellations.between(start, noun);
        return past && !ahead && !off && scene.isOneOf(lead, WITHIN);
    }
}
