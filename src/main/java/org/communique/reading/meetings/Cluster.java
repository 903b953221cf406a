package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.reading.EventDate;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;
import org.communique.reading.Precision;

/** Candidates that tell of one meeting. */
final class Cluster {

    private static final int FRESH_DAYS = 3;
    private static final int REACH = 12;
    private static final int GATHERING_DAYS = 4;

    private final LocalDate published;
    private final List<Candidate> members = new ArrayList<>();

    Cluster(Candidate first, LocalDate published) {
        this.published = published;
        members.add(first);
    }

    void add(Candidate candidate) {
        members.add(candidate);
    }

    /** 0 where the candidate tells of another meeting, else more the surer it is this one. */
    int fit(Candidate candidate) {
        Candidate first = members.get(0);
        if (first.gathering() != candidate.gathering()) {
            return 0;
        }
        boolean same = sameParties(candidate)
                && first.mode() == candidate.mode()
                && ranksFit(candidate)
                && peopleFit(candidate)
                && ordinalsFit(candidate);
        if (!same) {
            return 0;
        }
        EventDate date = date();
        EventDate other = candidate.date();
        if (Periods.exact(date) && Periods.exact(other)) {
            return Periods.overlap(date, other)
                            || (first.gathering() && Periods.daysApart(date, other) <= GATHERING_DAYS)
                    ? 4
                    : 0;
        }
        if (date != null && other != null && !Periods.overlap(date, other)) {
            return 0;
        }
        return statusesFit(candidate) ? (date == null && other == null ? 3 : 2) : 0;
    }

    /** Of a gathering the body alone counts: who is there differs by sentence. */
    private boolean sameParties(Candidate candidate) {
        Candidate first = members.get(0);
        return first.gathering()
                ? first.parties()
                        .get(0)
                        .country()
                        .equals(candidate.parties().get(0).country())
                : first.codes().equals(candidate.codes());
    }

    boolean supportedBy(Candidate candidate) {
        Candidate first = members.get(0);
        boolean partiesFit = codes().containsAll(candidate.codes()) && !first.gathering();
        EventDate mine = date();
        EventDate other = candidate.date();
        return partiesFit
                && first.mode() == candidate.mode()
                && (candidate.trigger() != Trigger.SUMMIT || level() == Level.LEADERS)
                && nearness(candidate.sentence()) > -REACH
                && ordinalsFit(candidate)
                && statusesFit(candidate)
                && (mine == null || other == null || Periods.overlap(mine, other));
    }

    /** Greater the nearer the last sentence that tells of it stands before the given one. */
    int nearness(int sentence) {
        return members.stream()
                .filter(member -> !member.supporting())
                .mapToInt(member -> member.sentence() <= sentence
                        ? member.sentence() - sentence
                        : 2 * (sentence - member.sentence()))
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    private List<String> codes() {
        return parties().stream().map(Participant::country).distinct().toList();
    }

    /** "Talks between the U.S. and Iran", nobody named, no day, no place, no number: a state of affairs sooner than a meeting. */
    boolean vague() {
        return members.stream().allMatch(member -> member.trigger() == Trigger.TALKS && !member.named())
                && date() == null
                && ordinals().isEmpty()
                && members.stream().allMatch(member -> member.place() == null);
    }

    /** A gathering of which neither day nor place is known is a passing mention. */
    boolean worthTelling() {
        return !members.get(0).gathering()
                || date() != null
                || members.stream().anyMatch(member -> member.place() != null);
    }

    private boolean ranksFit(Candidate candidate) {
        Level mine = level();
        Level other = candidate.level();
        return mine == null || other == null || (mine == Level.LEADERS) == (other == Level.LEADERS);
    }

    /** Not where another person of the same country is named. */
    private boolean peopleFit(Candidate candidate) {
        Map<String, Set<String>> mine = named(parties());
        Map<String, Set<String>> other = named(candidate.parties());
        return other.entrySet().stream()
                .noneMatch(entry -> mine.containsKey(entry.getKey())
                        && Collections.disjoint(mine.get(entry.getKey()), entry.getValue()));
    }

    private static Map<String, Set<String>> named(List<Participant> parties) {
        return parties.stream()
                .filter(party -> party.person() != null)
                .collect(Collectors.groupingBy(
                        Participant::country, Collectors.mapping(Participant::person, Collectors.toSet())));
    }

    private boolean ordinalsFit(Candidate candidate) {
        for (Ordinal mine : ordinals()) {
            for (Ordinal other : candidate.ordinals()) {
                if (mine.scope() == other.scope() && mine.value() != other.value()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean statusesFit(Candidate candidate) {
        boolean clash = (behind() && candidate.standing().ahead())
                || (ahead() && candidate.standing().behind());
        return !clash || fresh(date()) || fresh(candidate.date());
    }

    private boolean behind() {
        return members.stream().anyMatch(member -> member.standing().behind());
    }

    private boolean ahead() {
        return !behind()
                && members.stream().anyMatch(member -> member.standing().ahead());
    }

    /** What has been held within the last days is announced and told in one article. */
    private boolean fresh(EventDate date) {
        return date != null
                && published != null
                && date.precision() == Precision.DAY
                && Math.abs(date.day().toEpochDay() - published.toEpochDay()) <= FRESH_DAYS;
    }

    /** What is under way goes on on the day of the news. */
    private EventDate today() {
        return status() == MeetingStatus.UNDER_WAY && published != null ? EventDate.ofDay(published) : null;
    }

    MeetingFact fact() {
        EventDate date = date() == null ? today() : date();
        Candidate best = best();
        List<Participant> parties = parties();
        boolean bilateral =
                parties.stream().map(Participant::country).distinct().count() == 2 && !best.gathering();
        return new MeetingFact(
                parties,
                level() == null ? Level.OFFICIALS : level(),
                bilateral ? Format.BILATERAL : Format.MULTILATERAL,
                best.mode(),
                StatusOfCluster.corrected(status(), date, published),
                date == null || date.precision() == Precision.YEAR ? null : date,
                members.stream()
                        .map(Candidate::place)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                ordinals(),
                best.evidence());
    }

    /** The candidate whose words are shown: one with an ordinal, else the first that names people in the body. */
    private Candidate best() {
        return members.stream()
                .filter(member -> !member.supporting())
                .max(Comparator.<Candidate>comparingInt(
                                member -> (member.ordinals().isEmpty() ? 0 : 2) + (member.date() == null ? 0 : 1))
                        .thenComparing(member -> -member.sentence()))
                .orElseThrow();
    }

    private EventDate date() {
        return members.stream()
                .map(Candidate::date)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(EventDate::precision))
                .orElse(null);
    }

    private Level level() {
        Stream<Level> named = members.stream().map(Candidate::level).filter(Objects::nonNull);
        Level highest = named.min(Comparator.naturalOrder()).orElse(null);
        boolean summit = members.stream().anyMatch(member -> member.trigger() == Trigger.SUMMIT);
        return highest == null && summit ? Level.LEADERS : highest;
    }

    private MeetingStatus status() {
        return StatusOfCluster.of(members, date(), published);
    }

    private List<Ordinal> ordinals() {
        Map<String, Ordinal> byScope = new LinkedHashMap<>();
        members.stream()
                .flatMap(member -> member.ordinals().stream())
                .forEach(ordinal -> byScope.putIfAbsent(ordinal.scope() + " " + ordinal.value(), ordinal));
        return List.copyOf(byScope.values());
    }

    private List<Participant> parties() {
        Map<String, Participant> parties = new LinkedHashMap<>();
        for (Candidate member :
                members.stream().filter(any -> !any.supporting()).toList()) {
            for (Participant party : member.parties()) {
                parties.putIfAbsent(party.country() + "/" + party.person(), party);
            }
        }
        List<Participant> all = List.copyOf(parties.values());
        return all.stream()
                .filter(party -> party.person() != null
                        || all.stream()
                                .noneMatch(other -> other.person() != null
                                        && other.country().equals(party.country())))
                .toList();
    }
}
