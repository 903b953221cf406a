package org.communique.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.TextPart;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.WordHash;

/** Resolves what stands for parties named before: "he", {@link Groups} such as "the two leaders", {@link OfficeHolders} such as "the president". */
final class Anaphora {

    private static final int REACH = 3;
    private static final int OWNED = 3;
    private static final long ITS = WordHash.of("its");
    private static final long OF = WordHash.of("of");
    private static final long HIM = WordHash.of("him");
    private static final long THE = WordHash.of("the");

    private final Lexicon<NameWord> words;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;
    private final MainPair main;
    private final Groups groups;
    private final OfficeHolders holders;
    private final Speakers speakers;

    Anaphora(Lexicon<NameWord> words, List<Sentence> sentences, List<List<Mention>> mentions) {
        this.words = words;
        this.sentences = sentences;
        this.mentions = mentions;
        this.main = MainPair.of(mentions);
        this.groups = new Groups(words, sentences, mentions, main);
        this.holders = new OfficeHolders();
        this.speakers = new Speakers(words, sentences, mentions);
    }

    /** The two parties that are named together most often; empty where no two are. */
    List<Participant> mainPair() {
        return main.parties();
    }

    /** Adds what the sentence's pronouns and groups stand for. Sentences must be given in order. */
    void resolve(int index) {
        Sentence sentence = sentences.get(index);
        List<Mention> names = mentions.get(index);
        List<Mention> all = new ArrayList<>(names);
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Mention added = resolved(index, sentence, at);
            if (added != null) {
                boolean owned = sentence.tokens().is(at, ITS);
                all.removeIf(other -> other.from() < added.to()
                        && added.from() < other.to()
                        && other.kind() == MentionKind.OFFICE
                        && (owned || other.parties().isEmpty()));
                if (all.stream().noneMatch(other -> other.from() < added.to() && added.from() < other.to())) {
                    all.add(added);
                    at = added.to() - 1;
                }
            }
        }
        all.sort(Comparator.comparingInt(Mention::from));
        mentions.set(index, all);
        holders.count(sentence.tokens(), names);
    }

    private Mention resolved(int index, Sentence sentence, int at) {
        if (sentence.tokens().is(at, ITS)) {
            return owned(index, sentence, at);
        }
        if (words.bits(sentence.tokens(), at) == 0 && !sentence.tokens().is(at, THE)) {
            return null;
        }
        Mention group = groups.at(index, at);
        Mention pronoun = group != null ? group : pronoun(index, sentence, at);
        return pronoun != null ? pronoun : holders.at(sentence.tokens(), mentions.get(index), at);
    }

    /** "India said that its foreign secretary": an office without a state is that of the state named before. */
    private Mention owned(int index, Sentence sentence, int its) {
        Mention state = null;
        for (Mention mention : mentions.get(index)) {
            boolean names = mention.kind() == MentionKind.COUNTRY && mention.form() != NameForm.ADJECTIVE;
            state = names && mention.to() <= its ? mention : state;
            boolean next = mention.from() > its && mention.from() <= its + OWNED;
            boolean bare =
                    mention.kind() == MentionKind.OFFICE && mention.parties().size() <= 1;
            if (next && state != null && bare && !ofState(sentence, mention)) {
                return mention.withParties(state.parties());
            }
        }
        return null;
    }

    /** "ambassador of Japan": its state is told. */
    private static boolean ofState(Sentence sentence, Mention office) {
        for (int i = office.from(); i < office.to(); i++) {
            if (sentence.tokens().is(i, OF) && sentence.tokens().capital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private Mention pronoun(int index, Sentence sentence, int at) {
        if (words.has(sentence.tokens(), at, NameWord.FIRST_PERSON)) {
            return instead(at, speakers.of(index, at));
        }
        if (!words.has(sentence.tokens(), at, NameWord.PRONOUN) || excellency(sentence, at)) {
            return null;
        }
        if (words.has(sentence.tokens(), at + 1, NameWord.VISITOR)) {
            return visitor(index, at);
        }
        boolean object = sentence.tokens().is(at, HIM);
        return instead(at, object ? object(index, at) : lastPerson(index, at));
    }

    private static Mention instead(int at, Mention named) {
        return named == null
                ? null
                : new Mention(
                        MentionKind.PERSON, NameForm.PRONOUN, at, at + 1, named.parties(), named.level(), null, false);
    }

    /** "HE" and "H.E." of "HE Badr al-Busaidi". */
    private static boolean excellency(Sentence sentence, int at) {
        return sentence.part() == TextPart.BODY
                && sentence.tokens().upper(at)
                && at + 1 < sentence.to()
                && sentence.tokens().capital(at + 1);
    }

    /** "told his host", "her guest": who governs another state and was named last. */
    private Mention visitor(int index, int at) {
        Mention self = lastPerson(index, at);
        boolean named = mentions.get(index).stream()
                .anyMatch(mention -> mention.from() <= at + 2
                        && at < mention.to()
                        && !mention.parties().isEmpty());
        for (int i = index; self != null && !named && i >= Math.max(0, index - REACH) && samePart(i, index); i--) {
            List<Mention> people = mentions.get(i);
            for (int j = people.size() - 1; j >= 0; j--) {
                Mention other = people.get(j);
                boolean leads = other.kind() == MentionKind.PERSON
                        && (other.level() == Level.LEADERS || other.level() == Level.MINISTERS)
                        && (i < index || other.to() <= at);
                if (leads && !other.codes().equals(self.codes())) {
                    return new Mention(
                            MentionKind.PERSON,
                            NameForm.PRONOUN,
                            at,
                            at + 2,
                            other.parties(),
                            other.level(),
                            null,
                            false);
                }
            }
        }
        return null;
    }

    /** "him" is never the one who acts: the last of the others in the sentence, else the one of whom the sentences before tell. */
    private Mention object(int index, int before) {
        List<Mention> people = mentions.get(index).stream()
                .filter(mention -> mention.to() <= before && someone(mention))
                .toList();
        if (people.size() == 1 && index > 0 && samePart(index - 1, index)) {
            Mention earlier = lastPerson(index - 1, sentences.get(index - 1).to());
            return earlier == null || earlier.parties().equals(people.get(0).parties()) ? people.get(0) : earlier;
        }
        if (people.isEmpty()) {
            return lastPerson(index, before);
        }
        Mention last = people.get(people.size() - 1);
        Mention earlier = people.size() < 2 ? last : people.get(people.size() - 2);
        boolean other = !earlier.parties().equals(last.parties());
        return other && opens(sentences.get(index), last, before) ? earlier : last;
    }

    private static boolean someone(Mention mention) {
        boolean office = mention.kind() == MentionKind.OFFICE
                && !mention.plural()
                && mention.parties().size() == 1;
        return mention.kind() == MentionKind.PERSON || office;
    }

    /** "Trump" of "Before he met Xi, Trump told him": who acts is not "him". */
    private static boolean opens(Sentence sentence, Mention subject, int before) {
        for (int i = subject.to(); i < before; i++) {
            if (sentence.tokens().punctuation(i)) {
                return false;
            }
        }
        return sentence.tokens().mark(subject.from() - 1) == ',';
    }

    private Mention lastPerson(int index, int before) {
        for (int i = index; i >= Math.max(0, index - REACH) && samePart(i, index); i--) {
            for (Mention mention : mentions.get(i)) {
                if (mention.kind() == MentionKind.PERSON && (i < index || mention.to() <= before)) {
                    return mention;
                }
            }
        }
        return null;
    }

    private boolean samePart(int one, int other) {
        return sentences.get(one).part() == sentences.get(other).part();
    }
}
