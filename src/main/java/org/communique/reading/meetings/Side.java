package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;

/**
 * Those who stand on one side of a meeting's words.
 *
 * @param mentions in their order, coordinated ones together
 */
record Side(List<Mention> mentions) {

    static final Side NOBODY = new Side(List.of());

    Side {
        mentions = List.copyOf(mentions);
    }

    static Side of(Mention mention) {
        return new Side(List.of(mention));
    }

    /** The mentions, "Israeli and Hamas envoys" and "both men" once for each state. */
    List<Mention> each() {
        return mentions.stream()
                .flatMap(mention -> mention.codes().stream().map(mention::of))
                .toList();
    }

    boolean empty() {
        return parties().isEmpty();
    }

    /** The token after the last of them; there must be one. */
    int end() {
        return mentions.get(mentions.size() - 1).to();
    }

    /** With a known country each, one for each person and at most one unnamed for each country. */
    List<Participant> parties() {
        return parties(List.of(this));
    }

    Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        parties().forEach(party -> codes.add(party.country()));
        return codes;
    }

    static List<Participant> parties(List<Side> sides) {
        Map<String, List<Participant>> byCode = new LinkedHashMap<>();
        for (Side side : sides) {
            for (Mention mention : side.mentions) {
                for (Participant party : mention.parties()) {
                    if (party.country() != null && !Bodies.agency(party.country())) {
                        add(byCode.computeIfAbsent(party.country(), any -> new ArrayList<>()), party);
                    }
                }
            }
        }
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    private static void add(List<Participant> there, Participant party) {
        if (there.contains(party)) {
            return;
        }
        if (party.person() == null) {
            if (there.isEmpty()) {
                there.add(party);
            }
        } else {
            there.removeIf(other -> other.person() == null);
            there.add(party);
        }
    }

    /** Highest rank named; null where only states are. */
    static Level level(List<Side> sides) {
        Level highest = null;
        for (Side side : sides) {
            for (Mention mention : side.mentions) {
                Level level = mention.level();
                if (level != null
                        && !mention.parties().isEmpty()
                        && (highest == null || level.compareTo(highest) < 0)) {
                    highest = level;
                }
            }
        }
        return highest;
    }

    /** One who governs, or several told by one word. */
    boolean governs() {
        Level level = level(List.of(this));
        return (level == Level.LEADERS || level == Level.MINISTERS) && ranks();
    }

    /** One of any rank, an envoy too, or several told by one word. */
    boolean ranks() {
        boolean office = level(List.of(this)) != null;
        boolean one = mentions.stream().noneMatch(Mention::plural);
        boolean group = mentions.stream().anyMatch(mention -> mention.codes().size() > 1);
        return office && (one || group);
    }
}
