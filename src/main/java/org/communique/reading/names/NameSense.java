package org.communique.reading.names;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.communique.reading.Participant;

/**
 * One thing that a name may stand for.
 *
 * @param code country or organisation, several joined by "+"; null for a person, whose terms tell it
 * @param place city name as usually written; null where it is none
 * @param person null unless kind is PERSON
 * @param since first day of the state's being; null where it is older than the news
 * @param until last day of it; null where it lives
 * @param acronym only meant where written in capitals: "US", "EU"
 * @param ambiguous more often something else: "Jordan", "Georgia", "May"
 * @param common listed in lower case, and meant where written so: "the alliance"
 */
record NameSense(
        MentionKind kind,
        NameForm form,
        String code,
        String place,
        Person person,
        LocalDate since,
        LocalDate until,
        boolean acronym,
        boolean ambiguous,
        boolean common) {

    NameSense(MentionKind kind, NameForm form, Person person) {
        this(kind, form, null, null, person, null, null, false, false, false);
    }

    /** The parties it stands for; one but for the words of groups.tsv. */
    List<Participant> parties() {
        if (code.indexOf('+') < 0) {
            return List.of(new Participant(code, null));
        }
        return Arrays.stream(code.split("\\+"))
                .map(one -> new Participant(one, null))
                .toList();
    }

    /** Whether the state was there on the day; with no day, whether it is there now. */
    boolean lives(LocalDate day) {
        if (day == null) {
            return until == null;
        }
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(NameSense other) {
        boolean before = until != null && other.since != null && !until.isAfter(other.since);
        boolean after = other.until != null && since != null && !other.until.isAfter(since);
        return !before && !after;
    }
}
