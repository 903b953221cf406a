package org.communique.ledger;

import communique.state.ReportRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.communique.reading.Counted;
import org.communique.reading.EventDate;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;
import org.communique.reading.Precision;

/**
 * All statements that tell of a meeting in the same way. What meeting they mean depends on reports, never on how many repeat them.
 *
 * @param key tier, anchor and signature, joined by bars
 * @param anchor day by which reports of a tier are ordered
 * @param published null where it does not matter for the meaning
 * @param ordinals those that count, each with who is counted
 * @param count live statements
 * @param meeting end of the meeting row's key; empty before it is known
 */
record Report(
        String key,
        Tier tier,
        LocalDate anchor,
        MeetingStatus status,
        EventDate date,
        LocalDate published,
        List<Participant> people,
        String place,
        List<Ordinal> ordinals,
        int count,
        String meeting) {

    private static final LocalDate NOWHEN = LocalDate.of(1, 1, 1);

    static Report of(MeetingFact fact, LocalDate published) {
        MeetingStatus status = credible(fact, published);
        Tier tier = tier(status, fact.date());
        boolean publicationMatters = tier == Tier.UNDATED || !isPast(status);
        LocalDate guide = publicationMatters ? published : null;
        LocalDate anchor = fact.date() != null ? fact.date().day() : published == null ? NOWHEN : published;
        List<Ordinal> ordinals = counting(fact);
        String signature = Keys.signature(String.join(
                "\n",
                status.name(),
                String.valueOf(fact.date()),
                String.valueOf(guide),
                fact.participants().toString(),
                String.valueOf(fact.place()),
                ordinals.toString()));
        String key = Keys.of(tier.code(), anchor.toString(), signature);
        return new Report(
                key, tier, anchor, status, fact.date(), guide, fact.participants(), fact.place(), ordinals, 0, "");
    }

    static Report of(String key, ReportRow row) {
        Precision precision = RowFacts.fact(row.getPrecision());
        return new Report(
                key,
                Tier.ofCode(key.charAt(0)),
                LocalDate.parse(key.substring(2, key.indexOf('|', 2))),
                RowFacts.fact(row.getStatus()),
                precision == null ? null : new EventDate(row.getDate(), precision),
                row.getPublished(),
                row.getPeople().stream().map(RowFacts::fact).toList(),
                row.getPlace(),
                row.getOrdinals().stream().map(RowFacts::fact).toList(),
                row.getCount(),
                row.getMeeting());
    }

    ReportRow row() {
        return new ReportRow(
                RowFacts.row(status),
                date == null ? null : date.day(),
                RowFacts.row(date == null ? null : date.precision()),
                published,
                people.stream().map(RowFacts::row).toList(),
                place,
                ordinals.stream().map(RowFacts::row).toList(),
                count,
                meeting);
    }

    Report withCount(int newCount) {
        return new Report(key, tier, anchor, status, date, published, people, place, ordinals, newCount, meeting);
    }

    Report withMeeting(String newMeeting) {
        return new Report(key, tier, anchor, status, date, published, people, place, ordinals, count, newMeeting);
    }

    boolean isPast() {
        return isPast(status);
    }

    /** Whether the report tells anything of when. */
    boolean isPlaceable() {
        return !anchor.equals(NOWHEN);
    }

    int namedPeople() {
        return (int) people.stream().filter(p -> p.person() != null).count();
    }

    /** Last day of the period that the report speaks of; its day of publication where it has no date. */
    LocalDate lastDay() {
        return switch (tier) {
            case HELD_DAY, COMING_DAY, UNDATED -> anchor;
            case MONTH -> anchor.plusMonths(1).minusDays(1);
            case YEAR -> anchor.plusYears(1).minusDays(1);
        };
    }

    private static boolean isPast(MeetingStatus status) {
        return status == MeetingStatus.HELD || status == MeetingStatus.UNDER_WAY;
    }

    /** What is told as held on a day after the next cannot have been: it is a plan worded in the past. */
    private static MeetingStatus credible(MeetingFact fact, LocalDate published) {
        boolean impossible = isPast(fact.status())
                && published != null
                && fact.date() != null
                && fact.date().precision() == Precision.DAY
                && fact.date().day().isAfter(published.plusDays(1));
        return impossible ? MeetingStatus.PLANNED : fact.status();
    }

    private static Tier tier(MeetingStatus status, EventDate date) {
        if (date == null) {
            return Tier.UNDATED;
        }
        return switch (date.precision()) {
            case DAY -> isPast(status) ? Tier.HELD_DAY : Tier.COMING_DAY;
            case MONTH -> Tier.MONTH;
            case YEAR -> Tier.YEAR;
        };
    }

    private static List<Ordinal> counting(MeetingFact fact) {
        long named =
                fact.participants().stream().filter(p -> p.person() != null).count();
        Counted byDefault = named >= 2 ? Counted.PEOPLE : Counted.GOVERNMENTS;
        return fact.ordinals().stream()
                .filter(ordinal -> ordinal.scope() != OrdinalScope.OTHER && ordinal.value() > 0)
                .map(ordinal ->
                        new Ordinal(ordinal.value(), ordinal.scope(), counted(ordinal, byDefault), ordinal.qualifier()))
                .distinct()
                .sorted(Comparator.comparing(Ordinal::toString))
                .toList();
    }

    private static Counted counted(Ordinal ordinal, Counted byDefault) {
        if (ordinal.scope() == OrdinalScope.SERIES) {
            return Counted.SERIES;
        }
        return ordinal.counted() == null || ordinal.counted() == Counted.SERIES ? byDefault : ordinal.counted();
    }
}
