package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.reading.EventDate;
import org.communique.reading.Evidence;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;

/**
 * A meeting as one sentence tells it.
 *
 * @param sentence index of the sentence
 * @param level rank of the people named; null where only states are
 * @param date null where none is told; a bare year keeps its precision here and is dropped from the fact
 * @param gathering a meeting of a named body, not of these parties alone
 * @param supporting tells more of a meeting told elsewhere (a date, a place) but is none by itself
 * @param evidence the words, with the rule
 * @param around codes of all whom the sentence names
 * @param marks what the model weighs of the words around the trigger
 */
record Candidate(
        int sentence,
        Trigger trigger,
        List<Participant> parties,
        Level level,
        Mode mode,
        Standing standing,
        EventDate date,
        String place,
        List<Ordinal> ordinals,
        boolean gathering,
        boolean supporting,
        Evidence evidence,
        Set<String> around,
        List<String> marks) {

    Candidate {
        parties = List.copyOf(parties);
        ordinals = List.copyOf(ordinals);
        around = Set.copyOf(around);
        marks = List.copyOf(marks);
    }

    /** Distinct codes, sorted. */
    List<String> codes() {
        return parties.stream().map(Participant::country).distinct().sorted().toList();
    }

    /** The same told of these parties, as a meeting of its own. */
    Candidate of(List<Participant> others) {
        List<Participant> all = new ArrayList<>(parties);
        others.stream()
                .filter(other ->
                        parties.stream().noneMatch(party -> party.country().equals(other.country())))
                .forEach(all::add);
        Evidence told = new Evidence(
                evidence.sentence(),
                evidence.part(),
                evidence.sentenceStart(),
                evidence.start(),
                evidence.end(),
                evidence.rule().replace(".more/", ".known/"));
        return new Candidate(
                sentence, trigger, all, level, mode, standing, date, place, ordinals, gathering, false, told, around,
                marks);
    }

    /** The same held by people of that rank where the words tell of none. */
    Candidate ranked(Level theirs) {
        return level != null ? this : joinedBy(List.of(), theirs);
    }

    /** The same with these numbers. */
    Candidate numbered(List<Ordinal> others) {
        return new Candidate(
                sentence,
                trigger,
                parties,
                level,
                mode,
                standing,
                date,
                place,
                others,
                gathering,
                supporting,
                evidence,
                around,
                marks);
    }

    /** The same with others who were there. */
    Candidate joinedBy(List<Participant> others, Level theirs) {
        List<Participant> all = new ArrayList<>(parties);
        all.addAll(others);
        return of(all, theirs);
    }

    /** The same with the names and the rank of those in the chair. */
    Candidate chaired(List<Participant> chairs, Level theirs) {
        List<Participant> all = new ArrayList<>(chairs);
        parties.stream()
                .filter(party -> party.person() != null
                        ? !chairs.contains(party)
                        : chairs.stream().noneMatch(chair -> chair.country().equals(party.country())))
                .forEach(all::add);
        return of(all, theirs);
    }

    /** The same of these parties, of the higher of both ranks; that of the others may be null. */
    private Candidate of(List<Participant> all, Level theirs) {
        Level highest = level == null || (theirs != null && theirs.compareTo(level) < 0) ? theirs : level;
        return new Candidate(
                sentence,
                trigger,
                all,
                highest,
                mode,
                standing,
                date,
                place,
                ordinals,
                gathering,
                supporting,
                evidence,
                around,
                marks);
    }

    /** The same parties on another day. */
    Candidate again(EventDate day, String where, Evidence told) {
        return with(parties, day, where, told);
    }

    /** The same told of others, on a day of their own. */
    Candidate with(List<Participant> others, EventDate day, String where, Evidence told) {
        return new Candidate(
                sentence, trigger, others, level, mode, standing, day, where, List.of(), gathering, false, told, around,
                marks);
    }

    boolean named() {
        return parties.stream().anyMatch(party -> party.person() != null);
    }
}
