package org.communique.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Resolves "he", "they", "the two leaders", "both sides" to the parties named before. */
final class Anaphora {

    private static final int REACH = 5;
    private static final int HEAD_DISTANCE = 4;
    private static final long THE = WordHash.of("the");
    private static final long OF = WordHash.of("of");
    private static final long FROM = WordHash.of("from");
    private static final long AND = WordHash.of("and");
    private static final long THREE = WordHash.of("three");
    private static final long FOUR = WordHash.of("four");

    private final Lexicon<NameWord> words;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;
    private final MainPair main;
    private final Map<String, Integer> timesNamed = new HashMap<>();
    private final Map<Level, Mention> mostNamed = new EnumMap<>(Level.class);
    private final Map<String, Mention> lastNamed = new LinkedHashMap<>();
    private final Map<String, Level> ranks = new HashMap<>();

    Anaphora(Lexicon<NameWord> words, List<Sentence> sentences, List<List<Mention>> mentions) {
        this.words = words;
        this.sentences = sentences;
        this.mentions = mentions;
        mentions.stream()
                .flatMap(List::stream)
                .filter(mention -> mention.person() != null && mention.level() != null)
                .forEach(mention -> ranks.putIfAbsent(mention.person(), mention.level()));
        this.main = MainPair.of(mentions);
    }

    private List<String> mainCodes() {
        return main.parties().stream().map(Participant::country).toList();
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
                all.removeIf(other -> other.from() < added.to()
                        && added.from() < other.to()
                        && (other.kind() == MentionKind.OFFICE
                                && other.parties().isEmpty()));
                if (all.stream().noneMatch(other -> other.from() < added.to() && added.from() < other.to())) {
                    all.add(added);
                    at = added.to() - 1;
                }
            }
        }
        all.sort(Comparator.comparingInt(Mention::from));
        mentions.set(index, all);
        count(names);
    }

    private Mention resolved(int index, Sentence sentence, int at) {
        if (words.bits(sentence.tokens(), at) == 0 && !sentence.tokens().is(at, THE)) {
            return null;
        }
        Mention group = held(index, group(index, sentence, at));
        Mention pronoun = group != null ? group : pronoun(index, sentence, at);
        return pronoun != null ? pronoun : theHolder(index, sentence, at);
    }

    /** "foreign ministers of the three countries": these hold the office. */
    private Mention held(int index, Mention group) {
        Tokens tokens = sentences.get(index).tokens();
        if (group == null || !(tokens.is(group.from() - 1, OF) || tokens.is(group.from() - 1, FROM))) {
            return group;
        }
        return mentions.get(index).stream()
                .filter(office -> office.kind() == MentionKind.OFFICE
                        && office.plural()
                        && office.parties().isEmpty()
                        && office.to() == group.from() - 1)
                .findFirst()
                .map(office ->
                        group(office.from(), group.to(), states(group.parties()), office.level(), NameForm.TITLE))
                .orElse(group);
    }

    /** Without the people: others hold the office. */
    private static List<Participant> states(List<Participant> parties) {
        return parties.stream()
                .map(party -> new Participant(party.country(), null))
                .distinct()
                .toList();
    }

    /** "the president": the holder of such rank whom the article names most, among those named before. */
    private Mention theHolder(int index, Sentence sentence, int at) {
        if (!sentence.tokens().is(at, THE)) {
            return null;
        }
        for (Mention office : mentions.get(index)) {
            boolean bare = office.from() == at + 1
                    && office.kind() == MentionKind.OFFICE
                    && office.parties().isEmpty();
            Mention holder = bare && !office.plural() ? holder(office.level(), beside(index, at, office.to())) : null;
            if (holder != null) {
                return new Mention(
                        MentionKind.PERSON,
                        NameForm.TITLE,
                        at,
                        office.to(),
                        holder.parties(),
                        holder.level(),
                        null,
                        false);
            }
        }
        return null;
    }

    /** Whoever "and" joins to the office is somebody else: "the president and Mr. Putin"; null where nobody is. */
    private Mention beside(int index, int from, int to) {
        Tokens tokens = sentences.get(index).tokens();
        return mentions.get(index).stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .filter(mention -> (mention.from() == to + 1 && tokens.is(to, AND))
                        || (mention.to() == from - 1 && tokens.is(from - 1, AND)))
                .findFirst()
                .orElse(null);
    }

    private Mention holder(Level level, Mention beside) {
        Mention most = level == null ? null : mostNamed.get(level);
        if (most == null || beside == null || !most.code().equals(beside.code())) {
            return most;
        }
        return lastNamed.values().stream()
                .filter(mention -> mention.level() == level && !mention.code().equals(beside.code()))
                .max(Comparator.comparingInt(mention -> timesNamed.get(mention.person())))
                .orElse(null);
    }

    /** Counts the people of a sentence for those that follow. */
    private void count(List<Mention> sentence) {
        for (Mention mention : sentence) {
            boolean named = mention.kind() == MentionKind.PERSON && mention.form() != NameForm.PRONOUN;
            if (named && mention.level() != null && mention.person() != null) {
                int count = timesNamed.merge(mention.person(), 1, Integer::sum);
                lastNamed.put(mention.person(), mention);
                Mention most = mostNamed.get(mention.level());
                if (most == null || count >= timesNamed.get(most.person())) {
                    mostNamed.put(mention.level(), mention);
                }
            }
        }
    }

    private Mention pronoun(int index, Sentence sentence, int at) {
        if (!words.has(sentence.tokens(), at, NameWord.PRONOUN)) {
            return null;
        }
        Mention named = lastPerson(index, at);
        return named == null
                ? null
                : new Mention(
                        MentionKind.PERSON, NameForm.PRONOUN, at, at + 1, named.parties(), named.level(), null, false);
    }

    private Mention lastPerson(int index, int before) {
        for (int i = index; i >= Math.max(0, index - REACH + 2) && samePart(i, index); i--) {
            for (Mention mention : mentions.get(i)) {
                if (mention.kind() == MentionKind.PERSON && (i < index || mention.to() <= before)) {
                    return mention;
                }
            }
        }
        return null;
    }

    private Mention group(int index, Sentence sentence, int at) {
        Tokens tokens = sentence.tokens();
        if (words.has(tokens, at, NameWord.THEY)) {
            List<Participant> pair = pair(index, at, false, false);
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
            boolean people = words.has(tokens, head, NameWord.PEOPLE_HEAD);
            if (people || words.has(tokens, head, NameWord.SIDE_HEAD)) {
                return count > 2
                        ? several(index, at, head, people, count)
                        : headed(index, at, head, people, both || two || bareTwo);
            }
            if (tokens.punctuation(head) || tokens.capital(head)) {
                break;
            }
        }
        boolean alone = two && words.has(tokens, at + 2, NameWord.AFTER_PAIR);
        if (!alone) {
            return null;
        }
        List<Participant> pair = pair(index, at, false, false);
        return named(at, at + 2, pair, level(pair));
    }

    private static int count(Tokens tokens, int at) {
        return tokens.is(at, THREE) ? 3 : tokens.is(at, FOUR) ? 4 : 2;
    }

    /** "the three countries": those named together last, else those named most. */
    private Mention several(int index, int at, int head, boolean people, int count) {
        for (int i = index; i >= Math.max(0, index - REACH) && samePart(i, index); i--) {
            Map<String, Participant> parties = parties(i, index, at);
            if (parties.size() == count) {
                return named(at, head + 1, List.copyOf(parties.values()), people ? Level.LEADERS : null);
            }
        }
        List<Participant> most = mostNamed(count);
        return most.size() < count ? null : named(at, head + 1, most, people ? Level.LEADERS : null);
    }

    private Map<String, Participant> parties(int i, int index, int before) {
        Map<String, Participant> parties = new LinkedHashMap<>();
        for (Mention mention : mentions.get(i)) {
            if (mention.party() && (i < index || mention.to() <= before)) {
                mention.parties().forEach(party -> MainPair.add(parties, party));
            }
        }
        return parties;
    }

    /** The countries that most sentences name. */
    private List<Participant> mostNamed(int count) {
        Map<String, Participant> best = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Map<String, Participant> here = parties(i, mentions.size(), 0);
            here.values().forEach(party -> MainPair.add(best, party));
            here.keySet().forEach(code -> times.merge(code, 1, Integer::sum));
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt((Participant party) -> -times.get(party.country())))
                .limit(count)
                .toList();
    }

    private Mention headed(int index, int at, int head, boolean people, boolean counted) {
        Tokens tokens = sentences.get(index).tokens();
        if (!counted
                && (head > at + 1
                        || tokens.is(head + 1, WordHash.of("of"))
                        || tokens.is(head + 1, WordHash.of("from")))) {
            return null;
        }
        return named(
                at,
                head + 1,
                pair(index, at, people, counted),
                people ? rank(pair(index, at, true, counted), index, at, tokens.word(head)) : null);
    }

    private Mention named(int from, int to, List<Participant> pair, Level level) {
        return pair.isEmpty() ? null : group(from, to, pair, level, NameForm.TITLE);
    }

    private static Mention group(int from, int to, List<Participant> pair, Level level, NameForm form) {
        return new Mention(MentionKind.GROUP, form, from, to, pair, level, null, true);
    }

    /** Rank of the people in the pair as they were introduced; null where it holds states alone. */
    private Level level(List<Participant> pair) {
        return pair.stream()
                .map(party -> ranks.get(party.person()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Level rank(List<Participant> pair, int index, int before, String head) {
        if (head.equals("leaders") || head.equals("presidents") || head.equals("premiers")) {
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

    private List<Participant> pair(int index, int before, boolean peopleOnly, boolean fallBack) {
        for (int i = index; i >= Math.max(0, index - REACH) && samePart(i, index); i--) {
            Map<String, Participant> parties = new LinkedHashMap<>();
            for (Mention mention : mentions.get(i)) {
                boolean adjective = mention.form() == NameForm.ADJECTIVE;
                boolean fits = mention.kind() == MentionKind.PERSON
                        || mention.kind() == MentionKind.GROUP
                        || (!peopleOnly && !adjective);
                if (fits && mention.party() && (i < index || mention.to() <= before)) {
                    mention.parties().forEach(party -> MainPair.add(parties, party));
                }
            }
            if (parties.size() > 2 && i == index && !peopleOnly && inRow(i, before)) {
                return List.copyOf(parties.values());
            }
            if (parties.size() >= 2) {
                boolean others = fallBack && main.strong() && !parties.keySet().containsAll(mainCodes());
                return others
                        ? main.parties()
                        : parties.values().stream().limit(2).toList();
            }
        }
        return fallBack ? main.parties() : List.of();
    }

    /** Whether all that stands before is one list: "the United States, Britain and France". */
    private boolean inRow(int index, int before) {
        int last = -1;
        for (Mention mention : mentions.get(index)) {
            if (mention.party() && mention.to() <= before) {
                if (last >= 0 && mention.from() - last > 3) {
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
