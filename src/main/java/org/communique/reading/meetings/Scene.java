package org.communique.reading.meetings;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.communique.reading.dates.DateMention;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** One sentence with all that is known of its words. */
final class Scene {

    private static final long TO = WordHash.of("to");
    private static final long HAVE = WordHash.of("have");
    private static final long JUST = WordHash.of("just");
    private static final long VISITING = WordHash.of("visiting");
    private static final long[] RELATIVES = WordHash.ofWords("who whose whom");
    private static final long AND = WordHash.of("and");

    private static final long MAY = WordHash.of("may");

    /** What stands before a month. */
    private static final long[] DATED =
            WordHash.ofWords("in of early late mid last next this since until till by from before after through");

    private final NamedText text;
    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Supplier<List<DateMention>> readDates;
    private List<DateMention> dates;
    private final long[] bits;
    private long all;

    Scene(NamedText text, Sentence sentence, Supplier<List<DateMention>> dates, Lexicon<MeetingWord> words) {
        this.text = text;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        List<Mention> named = text.mentions(sentence);
        this.mentions = named.stream()
                .filter(mention -> !Attributes.is(tokens, sentence, mention)
                        && !Attributes.bracketed(tokens, sentence, mention, named))
                .toList();
        this.readDates = dates;
        this.bits = new long[sentence.length()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = month(sentence.from() + i) ? 0 : words.bits(tokens, sentence.from() + i);
        }
        mentions.stream()
                .filter(Mention::named)
                .forEach(name -> Arrays.fill(bits, name.from() - sentence.from(), name.to() - sentence.from(), 0));
        for (long classes : bits) {
            all |= classes;
        }
        if ((all & OtherThings.moods()) != 0) {
            forget(new OtherThings(this));
        }
    }

    /** "May" of "in early May", which is no verb. */
    private boolean month(int token) {
        return tokens.is(token, MAY)
                && tokens.capital(token)
                && token > sentence.from()
                && (isOneOf(token - 1, DATED) || tokens.digit(token - 1) || tokens.digit(token + 1));
    }

    /** What is planned or called off besides says nothing of meetings. */
    private void forget(OtherThings things) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & OtherThings.moods()) != 0 && things.told(sentence.from() + i)) {
                bits[i] &= ~OtherThings.moods();
            }
        }
    }

    /** The classes of the word. */
    long bits(int token) {
        return bits[token - sentence.from()];
    }

    NamedText text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Read when first asked for: most sentences tell of no meeting. */
    List<DateMention> dates() {
        if (dates == null) {
            dates = readDates.get();
        }
        return dates;
    }

    /** Whether any word is of one of the classes, given by their bits. */
    boolean holds(long classes) {
        return (all & classes) != 0;
    }

    /** Codes of all parties named. */
    Set<String> codes() {
        Set<String> codes = new HashSet<>();
        mentions.stream().filter(Mention::party).forEach(mention -> codes.addAll(mention.codes()));
        return codes;
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    boolean has(int token, MeetingWord word) {
        return inside(token) && (bits[token - sentence.from()] & Lexicon.bit(word)) != 0;
    }

    boolean inside(int token) {
        return token >= sentence.from() && token < sentence.to();
    }

    boolean is(int token, long word) {
        return inside(token) && tokens.hash(token) == word;
    }

    boolean isOneOf(int token, long[] words) {
        for (long word : words) {
            if (is(token, word)) {
                return true;
            }
        }
        return false;
    }

    /** The word within so many tokens after the given one, before any punctuation; -1 where it does not follow. */
    int following(int token, long word, int reach) {
        for (int i = token + 1; i < Math.min(to(), token + reach) && !tokens.punctuation(i); i++) {
            if (tokens.hash(i) == word) {
                return i;
            }
        }
        return -1;
    }

    boolean isAnd(int token) {
        return is(token, AND);
    }

    char mark(int token) {
        return inside(token) ? tokens.mark(token) : 0;
    }

    /** A word of the class in [from, to), or -1. */
    int find(int from, int to, MeetingWord word) {
        for (int i = Math.max(from, from()); i < Math.min(to, to()); i++) {
            if (has(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** The last word of the class in [from, to), or -1. */
    int last(int from, int to, MeetingWord word) {
        for (int i = Math.min(to, to()) - 1; i >= Math.max(from, from()); i--) {
            if (has(i, word)) {
                return i;
            }
        }
        return -1;
    }

    boolean any(int from, int to, MeetingWord word) {
        return find(from, to, word) >= 0;
    }

    /** "was to have met", "were to have flown": they did not. */
    boolean wasToHave(int be) {
        return has(be, MeetingWord.PAST_BE) && is(be + 1, TO) && is(be + 2, HAVE);
    }

    /** Behind ", who both took office last year," of those who are named before; the same token where no such clause follows. */
    int afterRelative(int end) {
        for (int i = end + 2; mark(end) == ',' && isOneOf(end + 1, RELATIVES) && inside(i); i++) {
            if (mark(i) == ',') {
                return i + 1;
            }
        }
        return end;
    }

    /** "visiting" of "told visiting Chancellor Merz": who is met. */
    boolean guest(int token) {
        return is(token, VISITING)
                && (has(token - 1, MeetingWord.TELL)
                        || has(token - 1, MeetingWord.MEET_VERB)
                        || has(token - 1, MeetingWord.HOST)
                        || has(token - 1, MeetingWord.WITH)
                        || is(token - 1, TO));
    }

    /** {@code "Just met with Xi,"}: of him who says or writes so. */
    boolean posted(int verb) {
        int opening = is(verb - 1, JUST) ? verb - 2 : verb - 1;
        char mark = mark(opening);
        return mark == '"' || mark == '\u201C';
    }

    /** The token that starts at the character, or -1. */
    int tokenAt(int start) {
        for (int at = from(); at < to(); at++) {
            if (tokens.start(at) == start) {
                return at;
            }
        }
        return -1;
    }

    /** The mention that starts at the token, or null. */
    Mention startingAt(int token) {
        for (Mention mention : mentions) {
            if (mention.from() == token) {
                return mention;
            }
        }
        return null;
    }

    /** The mention that ends right before the token, or null. */
    Mention endingAt(int token) {
        for (Mention mention : mentions) {
            if (mention.to() == token) {
                return mention;
            }
        }
        return null;
    }

    /** "summit", "round", "talks", "meeting", "encounter". */
    boolean meetingNoun(int token) {
        return has(token, MeetingWord.SUMMIT)
                || has(token, MeetingWord.ROUND)
                || has(token, MeetingWord.TALKS)
                || has(token, MeetingWord.MEETING)
                || has(token, MeetingWord.ENCOUNTER);
    }

    static boolean person(Mention mention) {
        return mention.kind() == MentionKind.PERSON || mention.kind() == MentionKind.OFFICE || mention.level() != null;
    }

    static boolean nation(Mention mention) {
        return mention.kind() == MentionKind.COUNTRY || mention.kind() == MentionKind.ORGANISATION;
    }
}
