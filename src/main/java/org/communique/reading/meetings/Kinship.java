package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.EventDate;
import org.communique.reading.Evidence;
import org.communique.reading.Level;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Precision;

/** Whether a candidate tells of the same meeting as those of a cluster. */
final class Kinship {

    /** Characters before a noun in which its number stands. */
    private static final int NUMBER_LENGTH = 50;

    private static final List<String> THREE = List.of("rilateral", "ripartite", "three-way");

    private static final int FRESH_DAYS = 3;
    private static final int REACH = 12;
    private static final int GATHERING_DAYS = 4;
    private static final int NUMBER_REACH = 6;
    private static final int LEAD = 2;

    private final Cluster cluster;
    private final Told told;
    private final LocalDate published;

    Kinship(Cluster cluster, LocalDate published) {
        this.cluster = cluster;
        this.told = cluster.told();
        this.published = published;
    }

    /** 0 where the candidate tells of another meeting, else more the surer it is this one. */
    int fit(Candidate candidate) {
        boolean same = cluster.gathering() == candidate.gathering()
                && sameParties(candidate)
                && cluster.first().mode() == candidate.mode()
                && ranksFit(candidate)
                && !told.otherPeople(candidate)
                && told.ordinalsFit(candidate)
                && placesFit(candidate);
        if (!same || parted(candidate) || again(candidate)) {
            return 0;
        }
        EventDate date = told.date();
        EventDate other = candidate.date();
        if (Periods.exact(date) && Periods.exact(other)) {
            boolean near = cluster.gathering() && Periods.daysApart(date, other) <= GATHERING_DAYS;
            return Periods.overlap(date, other) || near ? 4 : 0;
        }
        if (!datesFit(candidate)) {
            return 0;
        }
        return statusesFit(candidate) ? (date == null && other == null ? 3 : 2) : 0;
    }

    /** Of a gathering the body alone counts: who is there differs by sentence. */
    private boolean sameParties(Candidate candidate) {
        Candidate first = cluster.first();
        return cluster.gathering()
                ? first.parties()
                        .get(0)
                        .country()
                        .equals(candidate.parties().get(0).country())
                : first.codes().equals(candidate.codes());
    }

    /** Whether words that name nobody, or one side only, can tell more of this meeting. */
    boolean supportedBy(Candidate candidate) {
        return !cluster.gathering()
                && told.codes().containsAll(candidate.codes())
                && countsThese(candidate)
                && cluster.first().mode() == candidate.mode()
                && (candidate.trigger() != Trigger.SUMMIT || told.level() == null || told.level() == Level.LEADERS)
                && cluster.nearness(candidate.sentence()) > -REACH
                && told.ordinalsFit(candidate)
                && statusesFit(candidate)
                && datesFit(candidate);
    }

    /** Whether a number told right here or after it can be its own. */
    boolean numberedBy(Candidate candidate) {
        int nearness = cluster.nearness(candidate.sentence());
        Ordinal number = candidate.ordinals().get(0);
        return nearness > (cluster.gathering() ? -1 : -NUMBER_REACH)
                && told.codes().containsAll(candidate.codes())
                && countsThese(candidate)
                && told.ordinals().stream().noneMatch(mine -> mine.value() == number.value())
                && (number.scope() == OrdinalScope.OTHER || told.ordinalsFit(candidate));
    }

    private boolean countsThese(Candidate candidate) {
        return told.codes().size() > 2 || !ofThree(candidate);
    }

    /** "the third trilateral summit": its number counts no meetings of two. */
    private static boolean ofThree(Candidate candidate) {
        Evidence told = candidate.evidence();
        int end = told.end() - told.sentenceStart();
        String words =
                candidate.ordinals().isEmpty() ? "" : told.sentence().substring(Math.max(0, end - NUMBER_LENGTH), end);
        return THREE.stream().anyMatch(words::contains);
    }

    /** Whether another cluster, told without a day, can be this meeting whatever it says of its status. */
    boolean takes(Cluster bare) {
        return !cluster.gathering()
                && !bare.gathering()
                && (cluster.first().mode() == bare.first().mode() || bare.tells(Trigger.JOINT))
                && bare.members().stream()
                        .filter(member -> !member.supporting())
                        .allMatch(member ->
                                sameParties(member) && ranksFit(member) && !told.otherPeople(member) && !again(member));
    }

    /** Whether it tells who came to a body's meeting that is named besides: "Quad ministers to meet", "the ministers of the Quad - India, Japan, ...". */
    boolean names(Cluster body) {
        Told other = body.told();
        boolean theirs = body.gathering()
                && other.codes().size() == 1
                && !cluster.gathering()
                && (Bodies.are(told.codes(), body.body()) || told.codes().contains(body.body()));
        return theirs
                && other.date() == null
                && other.ordinals().isEmpty()
                && (other.place() == null || other.place().equals(told.place()));
    }

    /** Whether it is told of not long before the candidate. */
    boolean near(Candidate candidate) {
        int nearness = cluster.nearness(candidate.sentence());
        return nearness > -REACH && told.codes().size() >= 2;
    }

    /** Whether the same parties met on that day, or for that time. */
    boolean continues(Candidate candidate) {
        boolean sameDay = Periods.exact(told.date())
                && Periods.exact(candidate.date())
                && Periods.overlap(told.date(), candidate.date());
        return sameParties(candidate)
                && (sameDay || candidate.ordinals().stream().anyMatch(told.ordinals()::contains));
    }

    /** Whether the candidate can tell of another meeting of these. */
    boolean another(Candidate candidate) {
        return !cluster.gathering()
                && cluster.tells(candidate.trigger())
                && told.codes().containsAll(candidate.around())
                && cluster.nearness(candidate.sentence()) > -REACH;
    }

    private boolean datesFit(Candidate candidate) {
        return told.date() == null || candidate.date() == null || Periods.overlap(told.date(), candidate.date());
    }

    /** A visit tells the rank of the guest alone. */
    private boolean ranksFit(Candidate candidate) {
        Level mine = told.level();
        Level other = candidate.level();
        return candidate.trigger() == Trigger.VISIT
                || told.visits()
                || mine == null
                || other == null
                || (mine == Level.LEADERS) == (other == Level.LEADERS);
    }

    /** What is to be elsewhere is another meeting. */
    private boolean placesFit(Candidate candidate) {
        return !clash(candidate)
                || told.place() == null
                || candidate.place() == null
                || told.place().equalsIgnoreCase(candidate.place());
    }

    private boolean statusesFit(Candidate candidate) {
        return !clash(candidate) || fresh(told.date()) || fresh(candidate.date());
    }

    private boolean clash(Candidate candidate) {
        return (told.behind() && candidate.standing().ahead())
                || (told.ahead() && candidate.standing().behind());
    }

    /** "They last met in May": not what the article tells as news. */
    private boolean parted(Candidate candidate) {
        boolean before = cluster.members().stream().anyMatch(member -> previous(member.marks()));
        boolean one = previous(candidate.marks());
        EventDate news = before ? candidate.date() : told.date();
        return before != one && (news == null || fresh(news));
    }

    private static boolean previous(List<String> marks) {
        return marks.contains(TriggerMarks.LAST) || marks.contains(TriggerMarks.PREVIOUS);
    }

    /** "met on Monday and are to meet again this month", "met him and invited him to Tokyo": another meeting, whatever the days leave open. */
    private boolean again(Candidate candidate) {
        boolean later = !told.ahead() && further(candidate);
        boolean before =
                candidate.standing().behind() && cluster.members().stream().anyMatch(Kinship::further);
        return later || before;
    }

    /** Told as what comes after a meeting; in the lead a visit to come may be the one that is over further down. */
    private static boolean further(Candidate candidate) {
        List<String> marks = candidate.marks();
        return candidate.standing().ahead()
                && (marks.contains(TriggerMarks.AGAIN)
                        || marks.contains(TriggerMarks.INVITED)
                        || (candidate.trigger() == Trigger.VISIT && candidate.sentence() > LEAD));
    }

    /** What has been held within the last days is announced and told in one article. */
    private boolean fresh(EventDate date) {
        return date != null
                && published != null
                && date.precision() == Precision.DAY
                && Math.abs(date.day().toEpochDay() - published.toEpochDay()) <= FRESH_DAYS;
    }
}
