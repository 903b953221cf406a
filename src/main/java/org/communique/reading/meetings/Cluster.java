package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.communique.reading.EventDate;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;
import org.communique.reading.Precision;
import org.communique.reading.TextPart;

/** Candidates that tell of one meeting. */
final class Cluster {

    /** Sentences in which a report tells its news. */
    private static final int OPENING = 12;

    private static final int LEAD = 2;

    /** More words on one meeting add nothing; the bound keeps the work for an article linear in its length. */
    private static final int MOST = 40;

    /** Parts of rules by which nouns and words spoken tell of it. */
    private static final List<String> NO_ACTS = List.of("noun", "between", "told", "asked");

    private static final Set<Trigger> ACTS = Set.of(Trigger.MET, Trigger.HOST, Trigger.PHONE, Trigger.JOINT);

    private final LocalDate published;
    private final List<Candidate> members = new ArrayList<>();
    private final List<Participant> joined = new ArrayList<>();
    private Told told;

    Cluster(Candidate first, LocalDate published) {
        this.published = published;
        add(first);
    }

    void add(Candidate candidate) {
        if (members.size() < MOST) {
            members.add(candidate);
            told = Told.by(members, joined);
        }
    }

    /** Adds those who were there besides. */
    void joinedBy(List<Participant> others) {
        joined.addAll(others);
        told = Told.by(members, joined);
    }

    Told told() {
        return told;
    }

    Candidate first() {
        return members.get(0);
    }

    List<Candidate> members() {
        return members;
    }

    boolean gathering() {
        return first().gathering();
    }

    /** Code of the body that met; null where none did. */
    String body() {
        return gathering() ? first().parties().get(0).country() : null;
    }

    boolean tells(Trigger trigger) {
        return members.stream().anyMatch(member -> member.trigger() == trigger);
    }

    /** Its parties without the people, who may be others another time. */
    List<Participant> unnamed() {
        return told.codes().stream().map(code -> new Participant(code, null)).toList();
    }

    /** Greater the nearer the last sentence that tells of it stands before the given one. */
    int nearness(int sentence) {
        int nearest = Integer.MIN_VALUE;
        for (Candidate member : members) {
            if (!member.supporting()) {
                int distance = sentence - member.sentence();
                nearest = Math.max(nearest, distance >= 0 ? -distance : 2 * distance);
            }
        }
        return nearest;
    }

    /** "Talks between the U.S. and Iran", nobody named, no day, no place, no number: a state of affairs sooner than a meeting. */
    boolean vague() {
        return members.stream().allMatch(member -> member.trigger() == Trigger.TALKS && !member.named())
                && told.date() == null
                && told.ordinals().isEmpty()
                && told.place() == null;
    }

    /** Told without a day, a place or a number. */
    boolean bare() {
        return told.date() == null && told.place() == null && told.ordinals().isEmpty();
    }

    /** Whether what somebody did there tells of it, "met", "received", "agreed": news sooner than "his meeting with". */
    boolean acted() {
        return members.stream()
                .filter(member -> !member.supporting())
                .anyMatch(member -> acted(member) || member.marks().contains(TriggerMarks.SPOKEN_THERE));
    }

    private static boolean acted(Candidate member) {
        return ACTS.contains(member.trigger())
                && NO_ACTS.stream()
                        .map(member.trigger()::rule)
                        .noneMatch(member.evidence().rule()::equals);
    }

    /** Whether all that tells of it is what one said to the other, wherever they were. */
    boolean spoken() {
        return members.stream()
                .filter(member -> !member.supporting())
                .map(member -> member.evidence().rule())
                .allMatch(rule -> rule.equals(Trigger.JOINT.rule("told")) || rule.equals(Trigger.JOINT.rule("asked")));
    }

    /** A gathering of which neither day nor place is known is a passing mention. */
    boolean passing() {
        return gathering() && told.date() == null && told.place() == null;
    }

    /** Whether a number that counts is told of it. */
    boolean counted() {
        return told.ordinals().stream().anyMatch(ordinal -> ordinal.scope() != OrdinalScope.OTHER);
    }

    MeetingFact fact() {
        EventDate date = told.date() == null ? today() : told.date();
        Candidate best = best();
        boolean bilateral = told.codes().size() == 2 && !best.gathering();
        return new MeetingFact(
                told.parties(),
                told.level() == null ? Level.OFFICIALS : told.level(),
                bilateral ? Format.BILATERAL : Format.MULTILATERAL,
                best.mode(),
                StatusOfCluster.corrected(status(), date, published),
                date == null || date.precision() == Precision.YEAR ? null : date,
                told.place(),
                told.ordinals(),
                best.evidence());
    }

    /** The candidate whose words are shown: one with an ordinal, else the first that names people in the body. */
    Candidate best() {
        return members.stream()
                .filter(member -> !member.supporting())
                .max(Comparator.<Candidate>comparingInt(
                                member -> (member.ordinals().isEmpty() ? 0 : 2) + (member.date() == null ? 0 : 1))
                        .thenComparing(member -> -member.sentence()))
                .orElseThrow();
    }

    private MeetingStatus status() {
        return StatusOfCluster.of(members, told.date(), published);
    }

    /** What is under way goes on on the day of the news, and what a report tells of first has just been. */
    private EventDate today() {
        MeetingStatus status = status();
        boolean held = status == MeetingStatus.HELD && (justTold() || spokenThere());
        boolean now = status == MeetingStatus.UNDER_WAY || held;
        return now && published != null ? EventDate.ofDay(published) : null;
    }

    private boolean spokenThere() {
        return members.stream().anyMatch(member -> member.marks().contains(TriggerMarks.SPOKEN_THERE));
    }

    /** "have signed", "has met" in the lead. */
    private static boolean leads(Candidate member) {
        return member.sentence() <= LEAD
                && member.evidence().part() == TextPart.BODY
                && (member.marks().contains("before=has") || member.marks().contains("before=have"));
    }

    private boolean justTold() {
        return members.stream()
                .anyMatch(member -> !member.supporting()
                        && member.sentence() <= OPENING
                        && member.standing() == Standing.HELD
                        && (member.marks().contains(TriggerMarks.SIMPLE_PAST) || leads(member)));
    }
}
