package org.communique.reading.names;

import java.util.List;
import java.util.Objects;
import org.communique.reading.Level;
import org.communique.reading.Participant;

/**
 * One naming of a party or place.
 *
 * @param from first token, counted in the tokens of the part
 * @param to token after the last
 * @param parties whom it stands for: country or organisation code (null where unknown) and person (null where unnamed); empty for a place and for what could not be resolved
 * @param level rank of the people named; null for countries, organisations and places
 * @param place city or site as usually written; null unless it is one (a capital is COUNTRY or PLACE by context and keeps its place)
 * @param plural several people or states: "officials", "the two leaders"
 */
public record Mention(
        MentionKind kind,
        NameForm form,
        int from,
        int to,
        List<Participant> parties,
        Level level,
        String place,
        boolean plural) {

    public Mention {
        parties = List.copyOf(parties);
    }

    /** Distinct codes in their order. */
    public List<String> codes() {
        if (parties.size() == 1) {
            String only = parties.get(0).country();
            return only == null ? List.of() : List.of(only);
        }
        return parties.stream()
                .map(Participant::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** First code, or null. */
    public String code() {
        for (Participant party : parties) {
            if (party.country() != null) {
                return party.country();
            }
        }
        return null;
    }

    /** Full name of the one person, or null. */
    public String person() {
        return parties.size() == 1 ? parties.get(0).person() : null;
    }

    /** Whether its words are a person's name, and so mean nothing else: Theresa May may not. */
    public boolean named() {
        return kind == MentionKind.PERSON && (form == NameForm.FULL_NAME || form == NameForm.SURNAME);
    }

    /** Whether it stands for somebody who can meet or agree. */
    public boolean party() {
        return kind != MentionKind.PLACE && !parties.isEmpty();
    }

    /** The same words for its parties of one country alone. */
    public Mention of(String code) {
        return withParties(
                parties.stream().filter(party -> code.equals(party.country())).toList());
    }

    /** The same words for these. */
    public Mention withParties(List<Participant> others) {
        return new Mention(kind, form, from, to, others, level, place, plural);
    }

    Mention spanning(int first, int last) {
        return new Mention(kind, form, first, last, parties, level, place, plural);
    }
}
