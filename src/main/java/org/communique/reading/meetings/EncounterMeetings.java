package org.communique.reading.meetings;

import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** Office-holders who see each other without a word for meeting: "saw the president", "paid a call on", "dined with". */
final class EncounterMeetings {

    private static final int REACH = 6;
    private static final int DEAL_REACH = 11;
    private static final long ANOTHER = WordHash.of("another");
    private static final long AS = WordHash.of("as");
    private static final long FOR = WordHash.of("for");
    private static final long HAD = WordHash.of("had");
    private static final int SERVED_REACH = 4;
    private static final long[] SERVED =
            WordHash.ofWords("gave gives hosted hosts hosting held holds threw offered offering organised organized");
    private static final long[] HONOUR = WordHash.ofWords("honour honor");
    private static final long[] ASIDE = WordHash.ofWords("one together");
    private static final long WENT = WordHash.of("went");
    private static final long[] FACED = WordHash.ofWords("faced faces face facing squared squares square squaring");
    private static final long OFF = WordHash.of("off");
    private static final long AGAINST = WordHash.of("against");
    private static final long EXCHANGE = WordHash.of("exchange");
    private static final long INTO = WordHash.of("into");
    private static final long IN = WordHash.of("in");
    private static final long ON = WordHash.of("on");
    private static final long OTHER = WordHash.of("other");
    private static final long TO = WordHash.of("to");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final TogetherMeetings together;
    private final BesideMeetings beside;
    private final PairMeetings pairs;
    private final HoursTogether hours;
    private final CourtesyCalls calls;
    private final Attentions attentions;

    EncounterMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.together = new TogetherMeetings(draft);
        this.beside = new BesideMeetings(draft);
        this.pairs = new PairMeetings(draft);
        this.hours = new HoursTogether(draft, pairs);
        this.calls = new CourtesyCalls(draft, pairs);
        this.attentions = new Attentions(draft, sides, pairs);
    }

    void find() {
        attentions.find();
        for (int at = scene.from(); at < scene.to(); at++) {
            if (hours.find(at) || calls.find(at)) {
                continue;
            }
            if (draft.tells(at, ActWord.SEE)) {
                saw(at);
            } else if (draft.tells(at, ActWord.DINE)) {
                dined(at);
            } else if (draft.tells(at, ActWord.BUMP) && into(at) > 0) {
                pairs.pair(at, into(at) + 1, "bumped");
            } else if (scene.isOneOf(at, FACED) && scene.is(at + 1, OFF) && against(at + 2)) {
                pairs.pair(at, at + 3, "face");
            } else if (together.faceToFace(at) && scene.has(at + 3, MeetingWord.WITH)) {
                pairs.pair(at - 1, at + 4, "face");
            } else if (aside(at)) {
                pairs.pair(at, at + 2, "aside", draft.status().ofNoun(at));
            } else if (draft.tells(at, ActWord.AWAIT) && there(at)) {
                pairs.pair(at, at + 1, "awaits", Standing.PLANNED);
            } else if (draft.tells(at, ActWord.STRIKE) && dealWith(at) > 0) {
                pairs.together(at, dealWith(at) + 1, "struck", draft.status().ofVerb(at));
            } else if (scene.is(at, WENT) && gerund(at + 1) && scene.has(at + 2, MeetingWord.WITH)) {
                pairs.pair(at, at + 3, "dined");
            } else if (exchanged(at)) {
                pairs.pair(at, at + 2, "words", draft.status().ofNoun(at));
            } else if (draft.tells(at, ActWord.BILATERAL) && scene.has(at + 1, MeetingWord.WITH)) {
                pairs.pair(at, at + 2, "bilateral", draft.status().ofNoun(at));
            } else if (draft.tells(at, ActWord.CARPET) && scene.is(at + 1, FOR)) {
                pairs.pair(at, at + 2, "carpet", Standing.HELD);
            } else if (scene.has(at, MeetingWord.MEAL) && served(at) > 0) {
                pairs.pair(served(at), guest(at), "dined");
            } else if (!beside.find(at)) {
                together.find(at);
            }
        }
    }

    /** "went fishing with". */
    private boolean gerund(int token) {
        return scene.inside(token) && scene.tokens().word(token).endsWith("ing");
    }

    private boolean against(int token) {
        return scene.has(token, MeetingWord.WITH) || scene.is(token, AGAINST);
    }

    /** "bumped into", "dropped in on"; -1 where it reads otherwise. */
    private int into(int verb) {
        if (scene.is(verb + 1, INTO)) {
            return verb + 1;
        }
        return scene.is(verb + 1, IN) && scene.is(verb + 2, ON) ? verb + 2 : -1;
    }

    /** "had a one-on-one with", "a get-together with", "had a brief exchange with". */
    private boolean aside(int noun) {
        boolean held = scene.any(noun - REACH, noun, MeetingWord.HOLD) && scene.has(noun + 1, MeetingWord.WITH);
        boolean glued = scene.tokens().glued(noun);
        return held && ((glued && scene.isOneOf(noun, ASIDE)) || scene.is(noun, EXCHANGE));
    }

    /** "expects Macron in Warsaw", "on Wednesday", not "expects Macron to agree". */
    private boolean there(int verb) {
        Side guest = sides.right(verb + 1);
        return !guest.empty()
                && (scene.is(guest.end(), IN)
                        || scene.dates().stream()
                                .anyMatch(date -> date.from() >= guest.end() && date.from() <= guest.end() + 1));
    }

    /** The verb of "hosted a dinner for", "gave a lunch in honour of"; -1 where it reads otherwise. */
    private int served(int meal) {
        for (int i = meal - 1; guest(meal) > 0 && i >= Math.max(scene.from(), meal - SERVED_REACH); i--) {
            if (scene.isOneOf(i, SERVED)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the guest may be named: behind "for" or "in honour of". */
    private int guest(int meal) {
        if (scene.is(meal + 1, FOR)) {
            return meal + 2;
        }
        return scene.is(meal + 1, IN) && scene.isOneOf(meal + 2, HONOUR) ? meal + 4 : -1;
    }

    private void dined(int verb) {
        if (scene.has(verb + 1, MeetingWord.WITH)) {
            pairs.pair(verb, verb + 2, "dined");
        } else {
            together.both(verb);
        }
    }

    /** "signed a new deal here on Friday with", not "the deal reached with"; -1 where nobody follows. */
    private int dealWith(int verb) {
        if (scene.has(verb + 1, MeetingWord.WITH)) {
            return -1;
        }
        for (int i = verb + 2;
                i < Math.min(scene.to(), verb + DEAL_REACH) && !scene.tokens().punctuation(i);
                i++) {
            if (scene.has(i, MeetingWord.WITH)) {
                Mention mention =
                        sides.right(i + 1).mentions().stream().findFirst().orElse(null);
                return mention != null && Scene.person(mention) && !mention.plural() ? i : -1;
            }
        }
        return -1;
    }

    /** "exchanged a few words with", "had a brief word with". */
    private boolean exchanged(int words) {
        for (int i = words - 1; draft.tells(words, ActWord.WORDS) && i >= Math.max(scene.from(), words - REACH); i--) {
            boolean had = scene.is(i, HAD) && scene.tokens().word(words).startsWith("word");
            if (had || scene.tokens().word(i).startsWith("exchang")) {
                return scene.has(words + 1, MeetingWord.WITH);
            }
        }
        return false;
    }

    private void saw(int verb) {
        if (eachOther(verb + 1)) {
            together.both(verb);
        } else if (!sees(verb)) {
            pairs.pair(verb, verb + 1, "saw");
        }
    }

    /** "sees Putin as a partner", "sees Trump returning": what somebody thinks. */
    private boolean sees(int verb) {
        Side object = sides.right(verb + 1);
        int after = object.empty() ? verb + 1 : object.end();
        return scene.is(after, AS)
                || scene.is(after, TO)
                || (scene.inside(after) && scene.tokens().word(after).endsWith("ing"));
    }

    private boolean eachOther(int at) {
        return scene.has(at, MeetingWord.EACH_OTHER) && (scene.is(at + 1, OTHER) || scene.is(at + 1, ANOTHER));
    }
}
