package org.communique.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.reading.Participant;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Text;

/** An article with the mentions of every sentence, in order of their place and without overlap. Immutable. */
public final class NamedText {

    private static final int MAIN = 3;

    private final Text text;
    private final Gazetteer gazetteer;
    private final List<List<Mention>> mentions;
    private final List<Participant> mainPair;
    private final Set<String> named;
    private final Mention datelinePlace;

    NamedText(Text text, Gazetteer gazetteer, Lexicon<NameWord> words) {
        this.text = text;
        this.gazetteer = gazetteer;
        People people = new People(gazetteer, text.news().published());
        List<Sentence> sentences = text.sentences();
        Map<String, Integer> nations = new HashMap<>();
        Map<String, Integer> states = new HashMap<>();
        this.mentions = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            List<Mention> found = new SentenceNames(gazetteer, words, people, sentence).find(start(sentence));
            found.forEach(mention -> mention.codes().forEach(code -> nations.merge(code, 1, Integer::sum)));
            found.stream()
                    .filter(mention -> mention.kind() != MentionKind.PERSON)
                    .forEach(mention -> mention.codes().forEach(code -> states.merge(code, 1, Integer::sum)));
            mentions.add(found);
        }
        this.datelinePlace = sentences.stream()
                .filter(sentence -> start(sentence) > 0)
                .findFirst()
                .map(sentence -> new GazetteerNames(gazetteer, words, people, sentence)
                        .place(text.dateline().from()))
                .orElse(null);
        people.mainNations(most(nations));
        people.states(states);
        for (Sentence sentence : sentences) {
            SentenceNames again = new SentenceNames(gazetteer, words, people, sentence);
            if (again.unsure(mentions.get(sentence.index()))) {
                mentions.set(sentence.index(), again.find(start(sentence)));
            }
        }
        boolean from = datelinePlace != null && (states.containsKey(datelinePlace.code()) || governs(datelinePlace));
        new HomeMinisters(sentences, mentions, states).serve(from ? datelinePlace.code() : null);
        Set<String> byName = new HashSet<>();
        for (Sentence sentence : sentences) {
            mentions.get(sentence.index()).stream()
                    .filter(mention -> !described(sentence, mention))
                    .forEach(mention -> byName.addAll(mention.codes()));
        }
        for (Sentence sentence : sentences) {
            mentions.get(sentence.index())
                    .removeIf(mention -> described(sentence, mention) && !byName.containsAll(mention.codes()));
        }
        Anaphora anaphora = new Anaphora(words, sentences, mentions);
        this.mainPair = anaphora.mainPair();
        for (int i = 0; i < sentences.size(); i++) {
            anaphora.resolve(i);
        }
        this.named = mentions.stream()
                .flatMap(List::stream)
                .filter(mention -> mention.kind() != MentionKind.PLACE)
                .flatMap(mention -> mention.codes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "the island": a state by words that stand for it only where its name is told too. */
    private static boolean described(Sentence sentence, Mention mention) {
        return mention.kind() == MentionKind.COUNTRY
                && mention.form() == NameForm.NAME
                && !sentence.tokens().capital(mention.to() - 1);
    }

    /** "COLOMBO -": from a capital where no body of many states sits. */
    private boolean governs(Mention city) {
        return city.place().equals(gazetteer.capital(city.code())) && gazetteer.seated(city.place()) == null;
    }

    private static Set<String> most(Map<String, Integer> nations) {
        return nations.entrySet().stream()
                .filter(nation -> nation.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAIN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private int start(Sentence sentence) {
        return text.dateline().in(sentence) ? text.dateline().to() : 0;
    }

    public Text text() {
        return text;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public List<Sentence> sentences() {
        return text.sentences();
    }

    public List<Mention> mentions(Sentence sentence) {
        return mentions.get(sentence.index());
    }

    /** The city that the story is datelined; null where it opens with none that is known. */
    public Mention datelinePlace() {
        return datelinePlace;
    }

    /** Mentions of the sentence by its index. */
    public List<Mention> mentions(int sentence) {
        return mentions.get(sentence);
    }

    /** Whether the party is named, and not only one of its cities. */
    public boolean names(String code) {
        return named.contains(code);
    }

    /** The two parties that the article names together most often; empty where there are no two. */
    public List<Participant> mainPair() {
        return mainPair;
    }
}
