package org.communique.reading.names;

import java.util.List;
import org.communique.reading.Participant;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Those who hold an office for a group: "their foreign ministers", "foreign ministers of the three countries". */
final class GroupOffices {

    private static final long THEIR = WordHash.of("their");
    private static final long OF = WordHash.of("of");
    private static final long FROM = WordHash.of("from");

    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;

    GroupOffices(List<Sentence> sentences, List<List<Mention>> mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** The group with the office that stands beside it; the group itself where none does, null for null. */
    Mention of(int index, Mention group) {
        return held(index, servants(index, group));
    }

    /** "their foreign ministers": those of the two. */
    private Mention servants(int index, Mention group) {
        if (group == null || !sentences.get(index).tokens().is(group.from(), THEIR)) {
            return group;
        }
        return mentions.get(index).stream()
                .filter(office -> office.kind() == MentionKind.OFFICE
                        && office.plural()
                        && office.parties().isEmpty()
                        && office.from() == group.to())
                .findFirst()
                .map(office -> Groups.group(
                        group.from(), office.to(), states(group.parties()), office.level(), NameForm.TITLE))
                .orElse(group);
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
                .map(office -> Groups.group(
                        office.from(), group.to(), states(group.parties()), office.level(), NameForm.TITLE))
                .orElse(group);
    }

    /** Without the people: others hold the office. */
    private static List<Participant> states(List<Participant> parties) {
        return parties.stream()
                .map(party -> new Participant(party.country(), null))
                .distinct()
                .toList();
    }
}
