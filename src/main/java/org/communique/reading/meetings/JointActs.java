package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.TextPart;
import org.communique.reading.dates.DateMention;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** "Abe and Putin agreed Saturday": leaders who act together have met, or tell the day of a meeting told elsewhere. */
final class JointActs {

    private static final int REACH = 7;
    private static final int GAP = 3;
    private static final int ASIDE = 14;
    private static final long[] WHERE = WordHash.ofWords("at in on during after");
    private static final int MOST = 4;

    /** Of "the leaders of China, Russia, ...". */
    private static final int LISTED = 12;

    private static final int BY_REACH = 9;
    private static final long OF = WordHash.of("of");
    private static final long[] BEFORE = WordHash.ofWords("presence front");
    private static final long BY = WordHash.of("by");
    private static final long TO = WordHash.of("to");
    private static final long FAILED = WordHash.of("failed");
    private static final long WHO = WordHash.of("who");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final ActSigns signs;

    JointActs(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.signs = new ActSigns(draft);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            boolean together = signs.together(at);
            if (draft.tells(at, ActWord.DONE)) {
                passive(at);
            }
            if (draft.tells(at, ActWord.WILL_DO)
                    && (signs.placed(at) || signs.onADay(at))
                    && draft.status().ofVerb(at) == Standing.PLANNED) {
                planned(at);
            }
            if ((together || scene.has(at, MeetingWord.PAST_VERB)) && !scene.has(at - 1, MeetingWord.BE)) {
                act(at, together);
            }
        }
    }

    /** "Perry and Grachev are to take it up in Washington". */
    private void planned(int verb) {
        Side side = sides.subject(verb);
        boolean two = side.codes().size() == 2 && Side.level(List.of(side)) != null;
        if (two && verb - side.end() <= REACH && joined(side) && named(side) && side.governs()) {
            draft.add(Trigger.JOINT, "plan", verb, List.of(side), draft.modeOfAct(verb), Standing.PLANNED, List.of());
        }
    }

    private void act(int verb, boolean together) {
        Side side = sides.subject(verb);
        int states = side.codes().size();
        if (states < 2
                || signs.stated(verb)
                || !joined(side)
                || !adjacent(side, verb)
                || scene.is(verb - 1, WHO)
                || toMeet(verb)) {
            return;
        }
        Level level = Side.level(List.of(side));
        boolean leaders = level == Level.LEADERS;
        boolean listed = (side.mentions().size() == 1 || heads(side)) && states <= LISTED;
        boolean ranked = leaders ? states <= MOST || listed : level == Level.MINISTERS && (states == 2 || listed);
        boolean met = states == 2
                && (signs.signs(verb)
                        || (level != null && side.ranks() && (signs.lasts(verb) || signs.onTheSpot(verb))));
        boolean meets = ranked || met || sealed(side, verb);
        boolean known = named(side) || heads(side) || elsewhere(side, verb) || sealed(side, verb);
        boolean officials = level == Level.OFFICIALS && met;
        boolean told = level == Level.OFFICIALS && draft.earlier().met(side);
        if (together && meets && !told && (known || officials)) {
            String part = leaders ? "act" : "ministers";
            draft.add(Trigger.JOINT, part, verb, List.of(side), draft.modeOfAct(verb), Standing.HELD, List.of());
        } else if (leaders && states == 2) {
            draft.support(Trigger.JOINT, verb, side, Mode.IN_PERSON, Standing.HELD, List.of());
        }
    }

    /** "since they signed a declaration in Washington on Aug. 8": those named before, on a day and in a place of its own. */
    private boolean elsewhere(Side side, int verb) {
        return side.mentions().get(0).kind() == MentionKind.GROUP
                && scene.any(verb - GAP - 1, verb, MeetingWord.NOT_NOW)
                && signs.placed(verb)
                && !scene.dates().isEmpty();
    }

    /** "Kabila and the leaders of Zimbabwe, Namibia and Angola". */
    private static boolean heads(Side side) {
        return side.mentions().stream()
                .anyMatch(mention -> mention.plural() && mention.codes().size() > 2);
    }

    /** "The three countries signed a declaration in Khartoum in March", "Armenia and Azerbaijan signed a declaration in Khartoum in March". */
    private boolean sealed(Side side, int verb) {
        boolean states = side.codes().size() == 2
                && side.mentions().stream().allMatch(mention -> mention.kind() == MentionKind.COUNTRY);
        return (states || side.mentions().get(0).kind() == MentionKind.GROUP)
                && (draft.tells(verb, ActWord.STRIKE) || (states && scene.is(verb, FAILED)))
                && signs.placed(verb)
                && !scene.dates().isEmpty();
    }

    /** "was struck in Geneva by Kerry and Lavrov", not "the treaty, signed by Reagan and Gorbachev". */
    private void passive(int verb) {
        int by = by(verb);
        Side both = by < 0 ? Side.NOBODY : sides.right(by + 1);
        int states = both.codes().size();
        boolean meet = (states == 2 || (states > 2 && states <= MOST && Side.level(List.of(both)) == Level.LEADERS))
                && Side.level(List.of(both)) != null
                && (both.mentions().stream().allMatch(JointActs::named) || both.ranks());
        if (meet && draft.dated(verb, Standing.HELD)) {
            draft.add(Trigger.JOINT, "act-by", verb, List.of(both), Mode.IN_PERSON, Standing.HELD, List.of());
        }
    }

    /** Only what tells of day and place stands before: "signed in Washington on December 8, 1987, by"; -1 where nobody is named so. */
    private int by(int verb) {
        for (int i = verb + 1;
                i < Math.min(scene.to(), verb + BY_REACH) && !scene.tokens().punctuation(i);
                i++) {
            boolean before = scene.is(i, OF) && scene.isOneOf(i - 1, BEFORE);
            boolean between = scene.has(i, MeetingWord.BETWEEN) && scene.any(verb - GAP, verb, MeetingWord.BE);
            if (scene.is(i, BY) || between || before) {
                return i;
            }
        }
        int dated = scene.dates().stream()
                .filter(date -> date.from() > verb && date.from() - verb <= BY_REACH)
                .mapToInt(DateMention::to)
                .findFirst()
                .orElse(-1);
        int after = dated > 0 && scene.mark(dated) == ',' ? dated + 1 : dated;
        return scene.is(after, BY) ? after : -1;
    }

    /** "Santos and Maduro", not "talks with Reagan, Gotoda". */
    private boolean joined(Side side) {
        int first = side.mentions().get(0).to();
        Mention last = side.mentions().get(side.mentions().size() - 1);
        boolean and = false;
        for (int i = first; i < last.from(); i++) {
            and |= scene.isAnd(i) || Company.joins(scene, i);
        }
        return and || side.mentions().size() != 2 || scene.sentence().part() == TextPart.TITLE;
    }

    /** "Xi and Karimov on Monday signed". */
    private boolean adjacent(Side side, int verb) {
        int last = afterAside(scene.afterRelative(side.end()), verb);
        for (int i = scene.mark(last) == ',' ? last + 1 : last; i < verb; i++) {
            if (scene.tokens().punctuation(i)) {
                return false;
            }
        }
        return verb - last <= GAP;
    }

    /** Behind "in August, at the summit in Maputo," of those who "agreed"; the same token where no such words stand between. */
    private int afterAside(int end, int verb) {
        int comma = end;
        while (comma < verb && scene.mark(comma) != ',' && comma - end <= GAP) {
            comma++;
        }
        boolean aside = scene.mark(comma) == ','
                && scene.isOneOf(comma + 1, WHERE)
                && scene.mark(verb - 1) == ','
                && verb - comma <= ASIDE;
        for (int i = comma + 1; aside && i < verb - 1; i++) {
            aside = scene.mark(i) != ',' && !scene.has(i, MeetingWord.PAST_VERB) && !scene.has(i, MeetingWord.SAY);
        }
        return aside ? verb : end;
    }

    /** People by their names, or "the leaders of Japan and China", or both: "the ministers of Japan and China, Kono and Wang". */
    private static boolean named(Side side) {
        List<Mention> people = side.mentions().stream().filter(JointActs::named).toList();
        List<Mention> others =
                side.mentions().stream().filter(mention -> !named(mention)).toList();
        boolean heads = people.isEmpty()
                && others.stream()
                        .allMatch(mention -> mention.kind() == MentionKind.OFFICE
                                && !mention.plural()
                                && mention.level() == Level.LEADERS);
        boolean pronoun = !people.isEmpty()
                && others.stream().allMatch(mention -> mention.kind() == MentionKind.PERSON && !mention.plural());
        boolean office = others.size() == 1 && others.get(0).kind() == MentionKind.OFFICE;
        return others.isEmpty()
                || heads
                || pronoun
                || (office && new Side(people).codes().containsAll(others.get(0).codes()))
                || (office
                        && people.stream()
                                .noneMatch(one -> others.get(0).codes().containsAll(one.codes())));
    }

    private static boolean named(Mention mention) {
        return mention.kind() == MentionKind.PERSON && mention.form() != NameForm.PRONOUN;
    }

    /** "a summit" of "to hold a summit", not "the dispute" of "to end the dispute". */
    private boolean holdsMeeting(int from) {
        for (int i = from; i < Math.min(scene.to(), from + REACH); i++) {
            if (scene.meetingNoun(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Kim and Trump agreed this month to hold a summit": they need not have met for it. */
    private boolean toMeet(int verb) {
        for (int at = verb + 1; at < Math.min(scene.to(), verb + REACH); at++) {
            boolean meets = (scene.has(at + 1, MeetingWord.HOLD) && holdsMeeting(at + 2))
                    || scene.has(at + 1, MeetingWord.MEET_VERB);
            if (scene.is(at, TO) && meets) {
                return true;
            }
        }
        return scene.is(verb + 1, TO) && scene.any(verb + 2, verb + LISTED, MeetingWord.SUMMIT) && !signs.placed(verb);
    }
}
