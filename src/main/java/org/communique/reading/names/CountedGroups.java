package org.communique.reading.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.reading.Participant;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Who "the three countries", "the four nations" are. */
final class CountedGroups {

    private static final int REACH = 5;
    private static final long AND = WordHash.of("and");
    private static final long THE = WordHash.of("the");

    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;

    CountedGroups(List<Sentence> sentences, List<List<Mention>> mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** Those named together last before the token of the sentence, else those named most; empty where there are not so many. */
    List<Participant> at(int index, int at, int count) {
        for (int i = index; i >= Math.max(0, index - REACH) && samePart(i, index); i--) {
            Map<String, Participant> row = row(i, index, at, count);
            Map<String, Participant> parties = row.isEmpty() ? parties(i, index, at) : row;
            if (parties.size() == count) {
                return List.copyOf(parties.values());
            }
        }
        List<Participant> most = mostNamed(count);
        return most.size() < count ? List.of() : most;
    }

    /** "The United States, Russia, Saudi Arabia and Turkey disagreed over Syria": so many that one list names; empty where none does. */
    private Map<String, Participant> row(int i, int index, int before, int count) {
        Map<String, Participant> row = new LinkedHashMap<>();
        int end = -1;
        for (Mention mention : mentions.get(i)) {
            if (!mention.party() || (i == index && mention.to() > before)) {
                continue;
            }
            if (end < 0 || !joined(i, end, mention.from())) {
                if (row.size() == count) {
                    return row;
                }
                row.clear();
            }
            mention.parties().forEach(party -> MainPair.add(row, party));
            end = mention.to();
        }
        return row.size() == count ? row : Map.of();
    }

    /** Whether only commas, "and" and "the" stand between. */
    private boolean joined(int index, int from, int to) {
        Tokens tokens = sentences.get(index).tokens();
        for (int i = from; i < to; i++) {
            if (tokens.mark(i) != ',' && !tokens.is(i, AND) && !tokens.is(i, THE)) {
                return false;
            }
        }
        return true;
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

    private boolean samePart(int one, int other) {
        return sentences.get(one).part() == sentences.get(other).part();
    }
}
