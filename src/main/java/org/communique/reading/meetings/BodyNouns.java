package org.communique.reading.meetings;

import org.communique.reading.dates.DateMention;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** Which bodies meet as such, and the word by which a sentence tells that one does. */
final class BodyNouns {

    private static final int REACH = 7;
    private static final int OF_REACH = 5;
    private static final int OF_CHAIN = 12;
    private static final int OPENING = 14;
    private static final int OCCASION_REACH = 18;
    private static final long[] OCCASION = WordHash.ofWords("at during after following");
    private static final long OF = WordHash.of("of");
    private static final long CONFERENCE = WordHash.of("conference");
    private static final long TO = WordHash.of("to");
    private static final long SEE = WordHash.of("see");
    private static final long AT = WordHash.of("at");
    private static final long[] PEERS = WordHash.ofWords("counterparts colleagues");
    private static final long SESSION = WordHash.of("session");
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long BLOC = WordHash.of("bloc");
    private static final long WHO = WordHash.of("who");
    private static final long IN = WordHash.of("in");

    private static final int TIME_REACH = 3;
    private static final long[] BEFORE_TIME = WordHash.ofWords("on in late early later earlier over the");

    /** What follows a verb of meeting that has no object. */
    private static final long[] SETTING = WordHash.ofWords(
            "in on at for to this next last again today tomorrow yesterday behind amid later early late twice every over");

    private static final LongTable GOVERNORS = LongTable.ofWords("governors chiefs bankers");

    private final Scene scene;
    private final GatheringNames names;

    BodyNouns(Scene scene, GatheringNames names) {
        this.scene = scene;
        this.names = names;
    }

    boolean meets(Mention mention) {
        String code = mention.code();
        boolean x = code.startsWith("X") && !code.equals("XKX") && !Bodies.movement(code);
        boolean union = code.equals("EUU") || (code.equals("UNO") && (council(mention) || conference(mention)));
        return (x || union)
                && !resumes(mention)
                && (mention.kind() == MentionKind.ORGANISATION
                        || (mention.kind() == MentionKind.OFFICE && mention.plural()));
    }

    /** "the bloc" behind the name of another body, which it stands for. */
    private boolean resumes(Mention body) {
        return scene.is(body.to() - 1, BLOC)
                && scene.mentions().stream()
                        .anyMatch(other -> other.to() <= body.from()
                                && !other.codes().contains(body.code())
                                && other.codes().stream().anyMatch(Bodies::ofStates));
    }

    private boolean council(Mention body) {
        String text = scene.tokens().text(body.from(), body.to());
        return text.contains("Council") || text.contains("ssembly");
    }

    /** "the UN climate summit", not "a U.N. meeting". */
    private boolean conference(Mention body) {
        return scene.any(body.to(), body.to() + 3, MeetingWord.SUMMIT) || scene.is(body.to() + 1, CONFERENCE);
    }

    /** Code of the body in "European diplomats", "Gulf leaders"; null where no region's people are named. */
    String regional(Mention mention) {
        return ofNobody(mention) ? names.region(scene, mention.from() - 1) : null;
    }

    private static boolean ofNobody(Mention mention) {
        return mention.kind() == MentionKind.OFFICE && mention.plural() && mention.code() == null;
    }

    /** "ministers", "the foreign ministers": whose, nobody says. */
    boolean ministers(Mention mention) {
        return ofNobody(mention) && names.has(scene, mention.to() - 1, GatheringWord.MINISTERS);
    }

    /** The token, or -1. */
    int noun(Mention body) {
        int owned = ownedBy(body.from());
        if (owned >= 0) {
            return owned;
        }
        boolean people = body.kind() == MentionKind.OFFICE || council(body);
        boolean held = people && scene.is(body.to(), AT) && !scene.isOneOf(body.to() - 1, PEERS);
        int start = behind(withOthers(body), people);
        int end = start + REACH;
        for (int i = start; i < Math.min(scene.to(), end); i++) {
            boolean session = scene.has(i, MeetingWord.MEET_VERB) && scene.following(i, SESSION, OF_REACH) > 0;
            boolean verb = (people || session || sits(body, i))
                    && (scene.has(i, MeetingWord.MEET_VERB)
                            || scene.has(i, MeetingWord.GATHER_VERB)
                            || names.has(scene, i, GatheringWord.COUNSEL)
                            || names.has(scene, i, GatheringWord.DECIDE));
            if (noun(i) || verb) {
                return scene.any(i + 1, i + 4, MeetingWord.WITH) || scene.any(i + 1, i + 4, MeetingWord.BETWEEN)
                        ? -1
                        : i;
            }
            if (scene.is(i, POSSESSIVE) && Bodies.agency(body.code())) {
                break;
            }
            int behind = behindTime(i);
            if (behind > i) {
                end += behind - i;
                i = behind - 1;
                continue;
            }
            held |= scene.has(i, MeetingWord.HOLD)
                    || names.has(scene, i, GatheringWord.CONVENE)
                    || (people && attends(i));
            if (called(i, held)) {
                return i;
            }
            if (!passes(i, people) && !(held && (leadsTo(i) || days(i)))) {
                break;
            }
        }
        int occasion = people ? occasion(withOthers(body)) : -1;
        int opening = occasion >= 0 ? occasion : opening(body);
        int told = opening >= 0 ? opening : attended(body);
        return told >= 0 ? told : received(body);
    }

    /** "meeting" of "EU ministers urged restraint at an emergency meeting in Brussels"; -1 where nothing is told so. */
    private int occasion(int verb) {
        boolean acts = PastTense.at(scene, verb) || PastTense.at(scene, verb + 1) || scene.has(verb, MeetingWord.SAY);
        for (int i = verb + 1; acts && i < Math.min(scene.to(), verb + OCCASION_REACH); i++) {
            boolean at = scene.isOneOf(i, OCCASION) && scene.has(i + 1, MeetingWord.DETERMINER);
            for (int j = i + 2; at && j <= i + OF_REACH; j++) {
                if (noun(j)) {
                    return scene.has(j + 1, MeetingWord.WITH) || scene.has(j + 1, MeetingWord.BETWEEN) ? -1 : j;
                }
            }
        }
        return -1;
    }

    /** "meets" of "the African Union meets in Addis Ababa", not of "NATO will meet its commitments". */
    private boolean sits(Mention body, int verb) {
        boolean told = Bodies.ofStates(body.code())
                && (scene.has(verb, MeetingWord.MEET_VERB) || scene.has(verb, MeetingWord.GATHER_VERB));
        int next = verb + 1;
        return told
                && (!scene.inside(next)
                        || scene.tokens().punctuation(next)
                        || scene.isOneOf(next, SETTING)
                        || dated(next) >= 0);
    }

    /** "attend a summit", but no summit of others. */
    private boolean attends(int verb) {
        if (scene.has(verb, MeetingWord.ATTEND) && scene.has(verb + 1, MeetingWord.DETERMINER)) {
            for (int i = verb + 2; i <= verb + OF_REACH; i++) {
                if (noun(i)) {
                    return !scene.is(i + 1, OF);
                }
            }
        }
        return false;
    }

    /** Behind "on Monday" of "EU leaders on Monday met", "yesterday", "late on Thursday"; -1 where no time is told. */
    private int behindTime(int token) {
        int at = token;
        while (at < token + TIME_REACH && scene.isOneOf(at, BEFORE_TIME)) {
            at++;
        }
        return dated(at);
    }

    /** The token behind the date that this one is of, or -1. */
    private int dated(int token) {
        for (DateMention date : scene.dates()) {
            if (date.from() <= token && token < date.to()) {
                return date.to();
            }
        }
        return -1;
    }

    /** "held a call". */
    private boolean called(int call, boolean held) {
        return held && scene.has(call, MeetingWord.CALL) && scene.has(call - 1, MeetingWord.DETERMINER);
    }

    /** "of" of "wrapped up two days of talks". */
    private boolean days(int of) {
        return scene.is(of, OF) && scene.has(of - 1, MeetingWord.ROUNDS_OF);
    }

    /** "will welcome the leaders of the Group of Seven in Evian": the host's verb, or -1. */
    private int received(Mention body) {
        int verb = scene.has(body.from() - 1, MeetingWord.DETERMINER) ? body.from() - 2 : body.from() - 1;
        boolean placed = scene.mentions().stream()
                .anyMatch(mention -> mention.place() != null
                        && mention.from() >= body.to()
                        && mention.from() <= body.to() + OF_REACH);
        boolean guests = body.kind() == MentionKind.OFFICE && placed && !scene.is(verb, SEE);
        return guests && scene.has(verb, MeetingWord.HOST) ? verb : -1;
    }

    /** Behind "and central bank governors" of "finance ministers and central bank governors". */
    private int withOthers(Mention body) {
        for (int i = body.to() + 1; scene.isAnd(body.to()) && i <= body.to() + OF_REACH; i++) {
            Mention other = scene.startingAt(i);
            boolean governors = other == null && GOVERNORS.get(scene.tokens().hash(i)) != 0;
            if (governors || (other != null && ofNobody(other))) {
                return governors ? i + 1 : other.to();
            }
        }
        return body.to();
    }

    /** Behind "(GCC)", and behind the comma of "NATO ministers, gathered in Antalya," and of "who met". */
    private int behind(int from, boolean people) {
        int at = scene.mark(from) == '(' && scene.mark(from + 2) == ')' ? from + 3 : from;
        boolean verb = scene.has(at + 1, MeetingWord.GATHER_VERB) || scene.is(at + 1, WHO);
        if (people && scene.is(at, WHO)) {
            return at + 1;
        }
        boolean apposed = people && verb && scene.mark(at) == ',' && scene.startingAt(at + 2) == null;
        return apposed ? scene.is(at + 1, WHO) ? at + 2 : at + 1 : at;
    }

    /** "summit" of "At a summit in The Hague, NATO leaders pledged"; -1 where the sentence does not open so. */
    private int opening(Mention body) {
        int before = scene.has(body.from() - 1, MeetingWord.DETERMINER) ? body.from() - 2 : body.from() - 1;
        boolean comma = scene.mark(before) == ',';
        boolean opens =
                scene.is(scene.from(), AT) || scene.is(scene.from(), IN) || scene.has(scene.from(), MeetingWord.AFTER);
        for (int i = scene.from() + 1; comma && opens && i < Math.min(before, scene.from() + OPENING); i++) {
            if (noun(i)) {
                return body.kind() == MentionKind.OFFICE || scene.has(i - 1, MeetingWord.DETERMINER) ? i : -1;
            }
        }
        return -1;
    }

    /** "summit of leaders of the seven major" before the body: the meeting's word, or -1. */
    private int ownedBy(int from) {
        int of = ofBefore(from);
        for (int end = Math.max(scene.from(), from - OF_CHAIN); of > end; ) {
            if (noun(of - 1)) {
                return of - 1;
            }
            if (!names.has(scene, of - 1, GatheringWord.GOVERNMENT)) {
                return -1;
            }
            of = ofBefore(of - 1);
        }
        return -1;
    }

    private int ofBefore(int from) {
        for (int i = from - 1; i >= Math.max(scene.from(), from - OF_REACH); i--) {
            if (scene.is(i, OF)) {
                return i;
            }
            if (!scene.has(i, MeetingWord.DETERMINER) && !scene.has(i, MeetingWord.GATHERING_ADJECTIVE)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean passes(int token, boolean people) {
        boolean leads = auxiliary(token)
                || scene.has(token, MeetingWord.MEMBER)
                || (people && scene.has(token, MeetingWord.HOLD));
        return leads
                || (scene.is(token, TO) && (people || auxiliary(token - 1)))
                || scene.has(token, MeetingWord.GATHERING_ADJECTIVE)
                || scene.tokens().digit(token)
                || scene.has(token, MeetingWord.MODAL)
                || scene.tokens().mark(token) == '\'';
    }

    private boolean auxiliary(int token) {
        return scene.has(token, MeetingWord.BE) || scene.has(token, MeetingWord.FUTURE);
    }

    /** "held", "an emergency" of "held an emergency meeting". */
    private boolean leadsTo(int token) {
        return scene.has(token, MeetingWord.HOLD)
                || names.has(scene, token, GatheringWord.CONVENE)
                || scene.has(token, MeetingWord.DETERMINER)
                || scene.is(token, AT)
                || !(scene.tokens().punctuation(token)
                        || scene.tokens().capital(token)
                        || names.has(scene, token, GatheringWord.LINK)
                        || scene.has(token, MeetingWord.WITH)
                        || scene.has(token, MeetingWord.SAY));
    }

    /** "at the G7 in Biarritz", "Obama attends the G20": the name of the club stands for its summit. */
    private int attended(Mention body) {
        if (body.kind() != MentionKind.ORGANISATION || !Bodies.club(body.code())) {
            return -1;
        }
        int before = body.from() - 1;
        before = scene.has(before, MeetingWord.DETERMINER) ? before - 1 : before;
        boolean there = scene.is(before, AT) || scene.has(before, MeetingWord.ATTEND) || visit(before);
        boolean placed = scene.is(body.to(), IN) || scene.has(before, MeetingWord.ATTEND);
        return there && placed ? body.from() : -1;
    }

    private boolean visit(int to) {
        return scene.is(to, TO) && scene.has(to - 1, MeetingWord.VISIT_NOUN);
    }

    private boolean noun(int token) {
        return scene.has(token, MeetingWord.MEETING)
                || scene.has(token, MeetingWord.SUMMIT)
                || scene.has(token, MeetingWord.ENCOUNTER);
    }
}
