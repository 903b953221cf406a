package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.WordHash;

/** "A spoke by phone with B", "A telephoned B", "A called B". */
final class PhoneMeetings {

    private static final int REACH = 9;
    private static final int BY_REACH = 4;
    private static final int PLACE_REACH = 20;
    private static final int HOUSE_REACH = 4;
    private static final long[] HOUSES = WordHash.ofWords(
            "house palace residence hotel villa castle chancellery ministry headquarters lodge embassy");
    private static final long[] OFTEN = WordHash.ofWords("regularly often frequently routinely");
    private static final long[] WHERE = WordHash.ofWords("at during over after in following");
    private static final long WHERE_CLAUSE = WordHash.of("where");
    private static final long ALONGSIDE = WordHash.of("alongside");
    private static final long[] EVENTS = WordHash.ofWords("reception ceremony parade funeral commemoration gala");
    private static final long[] LINE = WordHash.ofWords("phone telephone line");
    private static final long ON = WordHash.of("on");
    private static final long[] CALLED = WordHash.ofWords("called phoned telephoned rung");
    private static final long BY = WordHash.of("by");
    private static final long LINK = WordHash.of("link");
    private static final long RANG = WordHash.of("rang");
    private static final long RING = WordHash.of("ring");
    private static final long TO = WordHash.of("to");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final long[] SOON = WordHash.ofWords("soon again tomorrow directly");
    private static final long TALKED = WordHash.of("talked");
    private static final long FOR = WordHash.of("for");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final PhoneLines lines;

    PhoneMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.lines = new PhoneLines(draft);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if (scene.has(at, MeetingWord.SPEAK) && !scene.has(at, MeetingWord.TALKS)) {
                spoke(at);
            } else if (onTheLine(at)) {
                add(at, sides.right(at + 2), true);
            } else if (scene.isOneOf(at, CALLED) && scene.any(at - 2, at, MeetingWord.BE)) {
                passive(at);
            } else if (scene.has(at, MeetingWord.CALL) && !scene.has(at - 1, MeetingWord.DETERMINER)) {
                rang(at);
            } else if (rings(at)) {
                called(at);
            } else {
                lines.find(at);
            }
        }
    }

    /** "rang", "telephoned", "will phone". */
    private boolean rings(int at) {
        boolean phone = scene.has(at, MeetingWord.PHONE);
        boolean bare = phone || scene.is(at, RING);
        return scene.is(at, RANG)
                || (phone && scene.tokens().word(at).endsWith("ed"))
                || (bare && (scene.is(at - 1, TO) || scene.has(at - 1, MeetingWord.MODAL)));
    }

    private void spoke(int verb) {
        int link = -1;
        for (int i = verb + 1; i < Math.min(scene.to(), verb + REACH) && link < 0; i++) {
            boolean connected = scene.has(i - 1, MeetingWord.PHONE) || scene.has(i - 1, MeetingWord.VIDEO);
            boolean to = scene.is(i, TO) && (i == verb + 1 || connected || scene.is(i - 1, LINK) || dated(i - 1));
            boolean with = scene.has(i, MeetingWord.WITH) && !scene.is(i, ALONGSIDE);
            link = with || to ? i : -1;
            Mention mention = scene.startingAt(i);
            if ((mention != null && Scene.person(mention))
                    || meets(i)
                    || afterwards(i)
                    || (scene.mark(i) == ',' && lasts(verb))) {
                break;
            }
        }
        Side right = link < 0 ? Side.NOBODY : sides.right(link + 1);
        boolean sure = draft.mode(verb) == Mode.PHONE;
        if (!right.empty() && (leaders(right) || ((sure || counterpart(right)) && titled(right)))) {
            add(verb, right, sure);
        } else if (link < 0) {
            together(verb, sides.subject(verb));
        }
    }

    /** "after talks" of "speaking after talks with Lavrov": what they spoke at, not with whom. */
    private boolean afterwards(int token) {
        return scene.has(token, MeetingWord.AFTER) && scene.meetingNoun(token + 1);
    }

    /** "spoke to his Turkish and Iraqi counterparts". */
    private boolean counterpart(Side side) {
        Mention last = side.mentions().get(side.mentions().size() - 1);
        return last.kind() == MentionKind.OFFICE
                && scene.tokens().word(last.to() - 1).startsWith("counterpart");
    }

    /** "on Monday" of "spoke on Monday to". */
    private boolean dated(int token) {
        return scene.dates().stream().anyMatch(date -> date.from() <= token && token < date.to());
    }

    /** "Biden and Xi also spoke in April", "the two spoke by telephone". */
    private void together(int verb, Side pair) {
        Mode told = draft.mode(verb);
        boolean sure = told == Mode.PHONE || told == Mode.VIDEO;
        Level level = Side.level(List.of(pair));
        Standing status = draft.status().ofVerb(verb);
        boolean ahead = status.ahead() && !scene.tokens().word(verb).endsWith("ing");
        boolean soon = ahead && (scene.isOneOf(verb + 1, SOON) || dated(verb + 1));
        boolean officials = level == Level.OFFICIALS && status == Standing.HELD && dated(verb + 1);
        boolean ranked = level == Level.LEADERS || (level != null && (sure || soon || officials || lasts(verb)));
        boolean two = pair.codes().size() == 2 && ranked;
        boolean adjacent =
                two && verb - scene.afterRelative(pair.end()) <= 3 && (soon || toEachOther(verb)) && !often(verb);
        if (adjacent && (sure || soon || officials || lasts(verb) || leaders(pair)) && status != Standing.DENIED) {
            boolean known = pair.mentions().get(0).kind() == MentionKind.GROUP && lasts(verb);
            boolean there = told == Mode.IN_PERSON && (placed(verb) || talked(verb) || known);
            Mode mode = there || told == Mode.VIDEO ? told : Mode.PHONE;
            draft.add(Trigger.PHONE, "both", verb, List.of(pair), mode, status, List.of());
        }
    }

    /** "speak regularly by phone": a habit. */
    private boolean often(int verb) {
        return scene.isOneOf(verb + 1, OFTEN) || scene.isOneOf(verb - 1, OFTEN);
    }

    /** "spoke about it in Reykjavik", "spoke for hours at the guest house": in one place. */
    private boolean placed(int verb) {
        return scene.mentions().stream()
                        .anyMatch(mention -> mention.from() > verb
                                && mention.from() - verb <= PLACE_REACH
                                && mention.place() != null
                                && scene.is(mention.from() - 1, IN))
                || housed(verb)
                || scene.is(draft.status().clauseStart(verb) - 1, WHERE_CLAUSE);
    }

    private boolean housed(int verb) {
        for (int i = verb + 1; i < Math.min(scene.to(), verb + PLACE_REACH); i++) {
            boolean there = scene.is(i, AT) || scene.is(i, IN);
            for (int house = i + 1; there && house <= i + HOUSE_REACH; house++) {
                if (scene.isOneOf(house, HOUSES)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "spoke Tuesday", "talked by telephone", not "talked about sanctions". */
    private boolean toEachOther(int verb) {
        boolean dated = scene.dates().stream().anyMatch(date -> date.from() > verb && date.from() - verb <= 3);
        boolean ends = verb + 1 >= scene.to() || scene.tokens().punctuation(verb + 1);
        return dated
                || ends
                || lasts(verb)
                || scene.is(draft.status().clauseStart(verb) - 1, WHERE_CLAUSE)
                || scene.any(verb + 1, verb + 5, MeetingWord.PHONE)
                || scene.any(verb + 1, verb + 5, MeetingWord.VIDEO);
    }

    /** "was on the phone with". */
    private boolean onTheLine(int at) {
        return scene.isOneOf(at, LINE) && scene.is(at - 2, ON) && scene.has(at + 1, MeetingWord.WITH);
    }

    /** "Obama called his Russian counterpart on Tuesday": a person called by a person, and no name-calling. */
    private void rang(int verb) {
        Side right = sides.right(verb + 1);
        boolean person = !right.empty() && right.mentions().size() == 1 && leaders(right);
        int named = person ? right.mentions().get(0).to() : 0;
        int after = scene.mark(named) == ',' ? named + 1 : named;
        boolean ends = scene.dates().stream().anyMatch(date -> date.from() - after <= 1 && date.from() >= after)
                || (person && scene.is(after, TO) && scene.tokens().word(verb).equals("called"));
        if (person && ends) {
            add(verb, right, true);
        }
    }

    /** Who talks for hours is in one room; who speaks for hours may be on the telephone. */
    private boolean talked(int verb) {
        return scene.is(verb, TALKED) && lasts(verb);
    }

    /** "talked for more than two hours". */
    private boolean lasts(int verb) {
        for (int i = verb + 1; scene.is(verb + 1, FOR) && i < Math.min(scene.to(), verb + REACH); i++) {
            if (draft.tells(i, ActWord.HOURS)) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(int token) {
        return scene.has(token, MeetingWord.SUMMIT)
                || scene.has(token, MeetingWord.MEETING)
                || scene.has(token, MeetingWord.ENCOUNTER);
    }

    /** "was called by Germany's chancellor", "had been phoned by". */
    private void passive(int verb) {
        int by = scene.following(verb, BY, BY_REACH);
        Side caller = by < 0 ? Side.NOBODY : sides.right(by + 1);
        if (!caller.empty() && leaders(caller)) {
            add(verb, caller, true);
        }
    }

    private void called(int verb) {
        Side right = sides.right(verb + 1);
        if (!right.empty() && titled(right)) {
            add(verb, right, true);
        }
    }

    /** Each who was called is a call of its own. */
    private void add(int verb, Side right, boolean sure) {
        Side before = sides.subject(verb, right.codes());
        boolean opens = scene.has(verb - 1, MeetingWord.AFTER) || scene.posted(verb);
        Side left = before.empty() && opens ? sides.afterComma(right) : before;
        Standing status = draft.status().ofVerb(verb);
        if (status == Standing.DENIED || left.empty() || !(leaders(left) || (sure && titled(left)))) {
            return;
        }
        for (Mention mention : right.each()) {
            Side other = Side.of(mention);
            boolean two = !other.empty() && !left.codes().containsAll(other.codes());
            if (two && (sure || bothLead(left, other) || bothTitled(left, other))) {
                Mode apart = draft.mode(verb) == Mode.VIDEO ? Mode.VIDEO : Mode.PHONE;
                Mode mode = sure || !together(verb) ? apart : Mode.IN_PERSON;
                draft.add(Trigger.PHONE, "spoke", verb, List.of(left, other), mode, status, List.of());
            }
        }
    }

    private static boolean bothLead(Side left, Side right) {
        return Side.level(List.of(left)) == Level.LEADERS && Side.level(List.of(right)) == Level.LEADERS;
    }

    /** "The American secretary of state spoke with Ukraine's foreign minister". */
    private static boolean bothTitled(Side left, Side right) {
        return titled(left) && titled(right);
    }

    private static boolean titled(Side side) {
        Level level = Side.level(List.of(side));
        return level == Level.LEADERS || level == Level.MINISTERS;
    }

    /** Leaders who speak with each other do so by telephone unless they are told to be in one place: "at the summit", "over dinner", not "about the summit". */
    private boolean together(int verb) {
        for (int i = verb + 1; i < Math.min(scene.to(), verb + 2 * REACH); i++) {
            boolean gathering = scene.has(i, MeetingWord.SUMMIT)
                    || scene.has(i, MeetingWord.MEETING)
                    || scene.has(i, MeetingWord.MEAL)
                    || scene.isOneOf(i, EVENTS);
            boolean there = scene.isOneOf(i - 1, WHERE) || scene.isOneOf(i - 2, WHERE) || scene.isOneOf(i - 3, WHERE);
            if (scene.has(i, MeetingWord.SIDELINES) || (gathering && there)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leaders(Side side) {
        Level level = Side.level(List.of(side));
        return level != null && side.parties().stream().map(Participant::person).anyMatch(person -> person != null);
    }
}
