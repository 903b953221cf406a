package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Which sentences are worth looking at: a cheap look at their words, and at who is named. */
final class SentenceTriggers {

    private static final long TRIGGERS = Lexicon.bit(MeetingWord.MEET_VERB)
            | Lexicon.bit(MeetingWord.MEETING)
            | Lexicon.bit(MeetingWord.SUMMIT)
            | Lexicon.bit(MeetingWord.TALKS)
            | Lexicon.bit(MeetingWord.ENCOUNTER)
            | Lexicon.bit(MeetingWord.MEAL)
            | Lexicon.bit(MeetingWord.VISIT_NOUN)
            | Lexicon.bit(MeetingWord.VISIT_VERB)
            | Lexicon.bit(MeetingWord.HOST)
            | Lexicon.bit(MeetingWord.SPEAK)
            | Lexicon.bit(MeetingWord.PHONE)
            | Lexicon.bit(MeetingWord.CALL)
            | Lexicon.bit(MeetingWord.HANDSHAKE)
            | Lexicon.bit(MeetingWord.APPEARANCE)
            | Lexicon.bit(MeetingWord.CONSULT_WITH)
            | Lexicon.bit(MeetingWord.GATHER_VERB)
            | Lexicon.bit(MeetingWord.ATTEND)
            | Lexicon.bit(MeetingWord.TELL)
            | Lexicon.bit(MeetingWord.INVITE)
            | Lexicon.bit(MeetingWord.SEND)
            | Lexicon.bit(MeetingWord.TRAVEL)
            | Lexicon.bit(MeetingWord.PAST_VERB);

    /** Words that tell of a known meeting, or of another of the same, though nobody is named beside them. */
    private static final long NOUNS = Lexicon.bit(MeetingWord.MEETING)
            | Lexicon.bit(MeetingWord.SUMMIT)
            | Lexicon.bit(MeetingWord.TALKS)
            | Lexicon.bit(MeetingWord.ENCOUNTER)
            | Lexicon.bit(MeetingWord.ROUND)
            | Lexicon.bit(MeetingWord.VISIT_NOUN)
            | Lexicon.bit(MeetingWord.VISIT_VERB)
            | Lexicon.bit(MeetingWord.MEET_VERB)
            | Lexicon.bit(MeetingWord.GATHER_VERB);

    /** Words that one party and a place go with. */
    static final long TRAVELS =
            Lexicon.bit(MeetingWord.TRAVEL) | Lexicon.bit(MeetingWord.SEND) | Lexicon.bit(MeetingWord.BE);

    /** Words of acts that tell of none by themselves. */
    private static final long ASIDE = Lexicon.bit(ActWord.SPORT) | Lexicon.bit(ActWord.CARRY);

    private static final long IN = WordHash.of("in");
    private static final long THE = WordHash.of("the");
    private static final long TOOK = WordHash.of("took");
    private static final long AT = WordHash.of("at");

    private final Lexicon<MeetingWord> words;
    private final Lexicon<ActWord> acts;

    SentenceTriggers(Lexicon<MeetingWord> words, Lexicon<ActWord> acts) {
        this.words = words;
        this.acts = acts;
    }

    /** Whether the words alone can tell of a meeting. */
    boolean may(Sentence sentence) {
        return triggered(sentence) || acts(sentence);
    }

    /** A verb needs two parties beside it; a noun may take up a meeting told before. */
    boolean told(Sentence sentence, List<Mention> mentions) {
        long bits = 0;
        boolean another = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            bits |= words.bits(sentence.tokens(), i);
            another |= i > sentence.from() + 1
                    && (SequelMeetings.stands(sentence.tokens(), i) || hosted(sentence.tokens(), i));
        }
        if ((bits & NOUNS) != 0 || another || alone(sentence) || GatheringMeetings.mayBe(mentions)) {
            return true;
        }
        boolean there = (bits & (TRAVELS | Lexicon.bit(MeetingWord.TELL))) != 0
                && mentions.stream().anyMatch(mention -> stays(sentence, mention));
        long parties = (bits & TRIGGERS) == 0 && !acts(sentence) && !there
                ? 0
                : mentions.stream().filter(Mention::party).count();
        boolean group = parties == 1
                && mentions.stream()
                        .anyMatch(mention -> mention.codes().size() > 1
                                || (mention.party()
                                        && (mention.plural() || mention.kind() == MentionKind.ORGANISATION)));
        long people = mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .count();
        if (people > 1 && mentions.stream().anyMatch(mention -> within(sentence, mention))) {
            return true;
        }
        boolean travels = (bits & TRAVELS) != 0 || acts(sentence, Lexicon.bit(ActWord.LEAVE));
        return parties > 1 || group || (parties == 1 && travels);
    }

    /** "The first was in Belgrade": a number that stands for a meeting told before. */
    private boolean alone(Sentence sentence) {
        Tokens tokens = sentence.tokens();
        int nth = sentence.from() + 1;
        return nth + 1 < sentence.to()
                && tokens.is(nth - 1, THE)
                && acts.has(tokens, nth, ActWord.NTH)
                && (tokens.is(nth + 1, TOOK) || words.has(tokens, nth + 1, MeetingWord.PAST_BE));
    }

    /** "Banjul hosted the second". */
    private boolean hosted(Tokens tokens, int nth) {
        return acts.has(tokens, nth, ActWord.NTH)
                && tokens.is(nth - 1, THE)
                && words.has(tokens, nth - 2, MeetingWord.HOST);
    }

    /** "in Tokyo", "in the Oval Office". */
    private static boolean within(Sentence sentence, Mention place) {
        boolean house = place.form() == NameForm.METONYM
                && place.from() > sentence.from()
                && sentence.tokens().is(place.from() - 1, THE);
        int in = house ? place.from() - 2 : place.from() - 1;
        return (house || place.place() != null)
                && in > sentence.from()
                && (sentence.tokens().is(in, IN) || sentence.tokens().is(in, AT));
    }

    /** "will be in Tokyo", "was last in Moscow", "told officials in Pyongyang". */
    private boolean stays(Sentence sentence, Mention place) {
        Tokens tokens = sentence.tokens();
        int in = place.from() - 1;
        return within(sentence, place)
                && in > sentence.from() + 1
                && (words.has(tokens, in - 1, MeetingWord.BE)
                        || words.has(tokens, in - 2, MeetingWord.BE)
                        || words.has(tokens, in - 2, MeetingWord.TELL));
    }

    private boolean acts(Sentence sentence) {
        return acts(sentence, ~ASIDE);
    }

    private boolean acts(Sentence sentence, long classes) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if ((acts.bits(sentence.tokens(), i) & classes) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean triggered(Sentence sentence) {
        Tokens tokens = sentence.tokens();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if ((words.bits(tokens, i) & TRIGGERS) != 0) {
                return true;
            }
        }
        return false;
    }
}
