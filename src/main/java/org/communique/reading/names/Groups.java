package org.communique.reading.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Resolves "they", "the two leaders", "both sides", "the three countries" to the parties named before. */
final class Groups {

    private static final int REACH = 5;
    private static final int HEAD_DISTANCE = 4;
    private static final int APART = 3;
    private static final Set<String> LEADERS = Set.of("leaders", "presidents", "premiers");
    private static final long OTHER = WordHash.of("other");
    private static final long THE = WordHash.of("the");
    private static final long OF = WordHash.of("of");
    private static final long FROM = WordHash.of("from");
    private static final long IN = WordHash.of("in");
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long THREE = WordHash.of("three");
    private static final long FOUR = WordHash.of("four");

    private final Lexicon<NameWord> words;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;
    private final MainPair main;
    private final GroupOffices offices;
    private final CountedGroups counted;
    private final Map<String, Level> ranks = new HashMap<>();

    Groups(Lexicon<NameWord> words, List<Sentence> sentences, List<List<Mention>> mentions, MainPair main) {
        this.words = words;
        this.sentences = sentences;
        this.mentions = mentions;
        this.main = main;
        this.offices = new GroupOffices(sentences, mentions);
        this.counted = new CountedGroups(sentences, mentions);
        mentions.stream()
                .flatMap(List::stream)
                .filter(mention -> mention.person() != null && mention.level() != null)
                .forEach(mention -> ranks.putIfAbsent(mention.person(), mention.level()));
    }

    /** The group whose words begin at the token of the sentence; null where none does. */
    Mention at(int index, int at) {
        return offices.of(index, found(index, at));
    }

    private Mention found(int index, int at) {
        Sentence sentence = sentences.get(index);
        Tokens tokens = sentence.tokens();
        if (words.has(tokens, at, NameWord.THEY)) {
            if (members(index, at)) {
                return null;
            }
            List<Participant> pair = pair(index, at, false, false, true);
            return pair.isEmpty() ? null : group(at, at + 1, pair, level(pair), NameForm.PRONOUN);
        }
        boolean both = words.has(tokens, at, NameWord.BOTH);
        boolean two = tokens.is(at, THE) && words.has(tokens, at + 1, NameWord.TWO);
        boolean bareTwo = words.has(tokens, at, NameWord.TWO);
        int count = bareTwo ? count(tokens, at) : two ? count(tokens, at + 1) : 2;
        if (!both && !two && !bareTwo && !tokens.is(at, THE)) {
            return null;
        }
        int first = at + (two ? 2 : 1);
        for (int head = first; head < Math.min(sentence.to(), first + HEAD_DISTANCE); head++) {
            if (tokens.mark(head + 1) == ':') {
                return null;
            }
            boolean people = words.has(tokens, head, NameWord.PEOPLE_HEAD);
            if (people || words.has(tokens, head, NameWord.SIDE_HEAD)) {
                return count > 2
                        ? several(at, head, people, counted.at(index, at, count))
                        : headed(index, at, head, people, both || two || bareTwo);
            }
            if (tokens.punctuation(head) || tokens.capital(head) || tokens.is(head, OTHER)) {
                break;
            }
        }
        boolean alone = two && (words.has(tokens, at + 2, NameWord.AFTER_PAIR) || tokens.is(at + 2, POSSESSIVE));
        if (!alone) {
            return null;
        }
        List<Participant> pair = pair(index, at, false, false, true);
        return named(at, at + 2, pair, level(pair));
    }

    /** "Asean leaders gather for their summit": those of a body, not the two named before. */
    private boolean members(int index, int before) {
        Mention last = null;
        for (Mention mention : mentions.get(index)) {
            if (mention.to() <= before && mention.party()) {
                last = mention;
            }
        }
        return last != null
                && last.kind() == MentionKind.OFFICE
                && last.plural()
                && last.codes().size() == 1
                && body(last.code());
    }

    /** Codes of bodies are user-assigned or reserved ones of ISO 3166; so is Kosovo's. */
    static boolean body(String code) {
        return (code.startsWith("X") && !code.equals("XKX")) || code.equals("EUU") || code.equals("UNO");
    }

    private static int count(Tokens tokens, int at) {
        return tokens.is(at, THREE) ? 3 : tokens.is(at, FOUR) ? 4 : 2;
    }

    /** "the three countries", where they are known. */
    private Mention several(int at, int head, boolean people, List<Participant> parties) {
        return named(at, head + 1, parties, people ? Level.LEADERS : null);
    }

    private Mention headed(int index, int at, int head, boolean people, boolean told) {
        Tokens tokens = sentences.get(index).tokens();
        if (!told && (head > at + 1 || tokens.is(head + 1, OF) || tokens.is(head + 1, FROM))) {
            return null;
        }
        List<Participant> pair = pair(index, at, people, told);
        boolean lower = people
                && LEADERS.contains(tokens.word(head))
                && pair.size() == 2
                && level(pair, Comparator.reverseOrder()) != Level.LEADERS;
        List<Participant> top = lower ? leaders(index, at) : List.of();
        return named(
                at,
                head + 1,
                top.isEmpty() ? pair : top,
                people ? rank(pair(index, at, true, told), index, at, tokens.word(head)) : null);
    }

    /** "Trump told Liu he would meet Xi, ... where the two leaders": those of the sentence who lead; empty where they are not two. */
    private List<Participant> leaders(int index, int before) {
        Map<String, Participant> leaders = new LinkedHashMap<>();
        for (Mention mention : mentions.get(index)) {
            if (mention.kind() == MentionKind.PERSON && mention.level() == Level.LEADERS && mention.to() <= before) {
                mention.parties().forEach(party -> leaders.put(String.valueOf(party.person()), party));
            }
        }
        long states =
                leaders.values().stream().map(Participant::country).distinct().count();
        return leaders.size() == 2 && states == 2 ? List.copyOf(leaders.values()) : List.of();
    }

    private Mention named(int from, int to, List<Participant> pair, Level level) {
        return pair.isEmpty() ? null : group(from, to, pair, level, NameForm.TITLE);
    }

    static Mention group(int from, int to, List<Participant> pair, Level level, NameForm form) {
        return new Mention(MentionKind.GROUP, form, from, to, pair, level, null, true);
    }

    /** Rank of the people in the pair as they were introduced; null where it holds states alone. */
    private Level level(List<Participant> pair) {
        return level(pair, Comparator.naturalOrder());
    }

    private Level level(List<Participant> pair, Comparator<Level> order) {
        return pair.stream()
                .map(party -> ranks.get(party.person()))
                .filter(Objects::nonNull)
                .min(order)
                .orElse(null);
    }

    private Level rank(List<Participant> pair, int index, int before, String head) {
        if (LEADERS.contains(head)) {
            return Level.LEADERS;
        }
        if (head.equals("ministers")) {
            return Level.MINISTERS;
        }
        Level level = level(pair);
        return level != null ? level : rank(index, before);
    }

    private Level rank(int index, int before) {
        for (int i = index; i >= Math.max(0, index - REACH); i--) {
            for (Mention mention : mentions.get(i)) {
                if (mention.level() != null && (i < index || mention.to() <= before)) {
                    return mention.level();
                }
            }
        }
        return null;
    }

    /** Those named last before the token, two people sooner than the town they are in; "the leaders" alone, not counted, have to be named together. */
    private List<Participant> pair(int index, int before, boolean peopleOnly, boolean fallBack) {
        return pair(index, before, peopleOnly, fallBack, fallBack);
    }

    private List<Participant> pair(int index, int before, boolean peopleOnly, boolean fallBack, boolean named) {
        for (int i = index; i >= Math.max(0, index - REACH) && samePart(i, index); i--) {
            Map<String, Participant> parties = new LinkedHashMap<>();
            Map<String, Participant> people = new LinkedHashMap<>();
            boolean towns = false;
            for (Mention mention : mentions.get(i)) {
                boolean adjective = mention.form() == NameForm.ADJECTIVE;
                boolean fits = mention.kind() == MentionKind.PERSON
                        || mention.kind() == MentionKind.GROUP
                        || (!peopleOnly && !adjective);
                if (fits && mention.party() && (i < index || mention.to() <= before)) {
                    mention.parties().forEach(party -> MainPair.add(parties, party));
                    towns |= mention.form() == NameForm.CAPITAL;
                    if (mention.kind() == MentionKind.PERSON) {
                        mention.parties().forEach(party -> MainPair.add(people, party));
                    }
                }
            }
            if (parties.size() > 2 && i == index && !peopleOnly && inRow(i, before)) {
                return List.copyOf(parties.values());
            }
            if (parties.size() > 2 && people.size() == 2 && towns) {
                return List.copyOf(people.values());
            }
            if (parties.size() >= 2) {
                boolean others = fallBack && main.strong() && !parties.keySet().containsAll(main.codes());
                return others
                        ? main.parties()
                        : parties.values().stream().limit(2).toList();
            }
        }
        List<Participant> apart = named ? apart(index) : List.of();
        return apart.isEmpty() && fallBack ? main.parties() : apart;
    }

    /** "Tusk wants the dam. Erdogan does not. The two": people of two states whom the sentences before name one by one; else empty. */
    private List<Participant> apart(int index) {
        Map<String, Participant> people = new LinkedHashMap<>();
        for (int i = index - 1; i >= Math.max(0, index - APART) && samePart(i, index); i--) {
            mentions.get(i).stream()
                    .filter(mention -> mention.kind() == MentionKind.PERSON && mention.level() != null)
                    .forEach(mention -> mention.parties().forEach(party -> MainPair.add(people, party)));
        }
        return people.size() == 2 ? List.copyOf(people.values()) : List.of();
    }

    /** Whether all that stands before is one list: "the United States, Britain and France". */
    private boolean inRow(int index, int before) {
        int last = -1;
        for (Mention mention : mentions.get(index)) {
            if (mention.party() && mention.to() <= before) {
                boolean where = last >= 0 && sentences.get(index).tokens().is(mention.from() - 1, IN);
                if (where || (last >= 0 && mention.from() - last > 3)) {
                    return false;
                }
                last = mention.to();
            }
        }
        return true;
    }

    private boolean samePart(int one, int other) {
        return sentences.get(one).part() == sentences.get(other).part();
    }
}
