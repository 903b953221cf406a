package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.reading.EventDate;
import org.communique.reading.Level;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;

/**
 * What several candidates together tell of one meeting.
 *
 * @param parties a named person before an unnamed one of the country
 * @param codes distinct, in the order of the parties
 * @param date the most precise told; null where none is
 * @param level the highest told; null where none is
 * @param place the first told; null where none is
 * @param behind some candidate says that it has been held or is under way
 * @param ahead some says that it is to come, none that it has been
 * @param visits all tell of a visit
 */
record Told(
        List<Participant> parties,
        List<String> codes,
        EventDate date,
        Level level,
        String place,
        List<Ordinal> ordinals,
        boolean behind,
        boolean ahead,
        boolean visits) {

    static Told by(List<Candidate> members, List<Participant> joined) {
        List<Participant> parties = parties(members, joined);
        boolean behind = members.stream().anyMatch(member -> member.standing().behind());
        return new Told(
                parties,
                parties.stream().map(Participant::country).distinct().toList(),
                members.stream()
                        .map(Candidate::date)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparing(EventDate::precision))
                        .orElse(null),
                level(members),
                members.stream()
                        .map(Candidate::place)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                ordinals(members),
                behind,
                !behind && members.stream().anyMatch(member -> member.standing().ahead()),
                members.stream().allMatch(member -> member.trigger() == Trigger.VISIT));
    }

    private static Level level(List<Candidate> members) {
        Level highest = members.stream()
                .map(Candidate::level)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean summit = members.stream().anyMatch(member -> member.trigger() == Trigger.SUMMIT);
        return highest == null && summit ? Level.LEADERS : highest;
    }

    private static List<Ordinal> ordinals(List<Candidate> members) {
        Map<String, Ordinal> byScope = new LinkedHashMap<>();
        for (Candidate member : members) {
            member.ordinals().forEach(one -> byScope.putIfAbsent(one.scope() + " " + one.value(), one));
        }
        return List.copyOf(byScope.values());
    }

    private static List<Participant> parties(List<Candidate> members, List<Participant> joined) {
        Map<String, Participant> all = new LinkedHashMap<>();
        for (Candidate member : members) {
            if (!member.supporting()) {
                member.parties().forEach(party -> all.putIfAbsent(party.country() + "/" + party.person(), party));
            }
        }
        joined.forEach(party -> all.putIfAbsent(party.country() + "/" + party.person(), party));
        Set<String> named = new HashSet<>();
        all.values().stream().filter(party -> party.person() != null).forEach(party -> named.add(party.country()));
        List<Participant> parties = new ArrayList<>(all.values());
        parties.removeIf(party -> party.person() == null && named.contains(party.country()));
        return List.copyOf(parties);
    }

    /** Whether ordinals of one scope agree. */
    boolean ordinalsFit(Candidate candidate) {
        for (Ordinal mine : ordinals) {
            for (Ordinal other : candidate.ordinals()) {
                if (mine.scope() == other.scope() && mine.value() != other.value()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether another person of the same country is named. */
    boolean otherPeople(Candidate candidate) {
        for (Participant other : candidate.parties()) {
            if (other.person() != null
                    && parties.stream()
                            .anyMatch(party ->
                                    party.person() != null && party.country().equals(other.country()))
                    && candidate.parties().stream()
                            .filter(party -> party.country().equals(other.country()))
                            .noneMatch(parties::contains)) {
                return true;
            }
        }
        return false;
    }
}
