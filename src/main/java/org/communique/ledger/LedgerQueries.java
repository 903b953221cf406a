package org.communique.ledger;

import communique.state.CountRow;
import communique.state.MeetingRow;
import communique.state.StatementRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.communique.reading.MeetingStatus;

/** Questions to the rows of a ledger. Pure; safe for use by many threads as far as the rows are. */
public final class LedgerQueries {

    private LedgerQueries() {}

    /** Pairs that have rows, sorted. */
    public static List<String> pairs(LedgerRows rows) {
        List<String> pairs = new ArrayList<>();
        String from = "";
        while (from != null) {
            try (RowCursor cursor = rows.scan(from, "\uffff")) {
                from = null;
                if (cursor.hasNext()) {
                    String key = cursor.next().key();
                    String pair = key.substring(0, key.indexOf('|'));
                    pairs.add(pair);
                    from = Keys.endOf(pair);
                }
            }
        }
        return pairs;
    }

    /** All meetings of a pair by date, also planned, cancelled and uncertain ones. */
    public static List<MeetingView> meetings(LedgerRows rows, String pair) {
        String prefix = Keys.of(pair, Keys.MEETING);
        List<MeetingView> meetings = new ArrayList<>();
        try (RowCursor cursor = rows.scan(Keys.startOf(prefix), Keys.endOf(prefix))) {
            while (cursor.hasNext()) {
                Row row = cursor.next();
                String[] key = Keys.rest(row.key(), prefix).split("\\|", 2);
                meetings.add(view(rows, pair, key[0], key[1], StateCodec.MEETING.decode(row.value())));
            }
        }
        meetings.sort(
                Comparator.comparing(MeetingView::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(MeetingView::id));
        return meetings;
    }

    private static MeetingView view(
            LedgerRows rows, String pair, String meetingClass, String place, MeetingRow meeting) {
        MeetingClass ofClass = MeetingClass.ofLabel(meetingClass);
        Reports reports = new Reports(new Overlay(rows), pair, meetingClass);
        List<Source> sources = new SourceList(rows)
                .oldest(meeting.getReports().stream().map(reports::indexPrefix).toList()).stream()
                        .map(statement -> RowFacts.fact(statement.getSource()))
                        .toList();
        List<MeetingView.Numbered> numbers = meeting.getCounters().stream()
                .flatMap(counter -> numbers(rows, new CountPlace(pair, meetingClass, counter, place), meeting))
                .toList();
        MeetingStatus status = RowFacts.fact(meeting.getStatus());
        return new MeetingView(
                meeting.getId(),
                pair,
                meeting.getPeople().stream().map(RowFacts::fact).toList(),
                ofClass.level(),
                ofClass.format(),
                ofClass.mode(),
                status,
                meeting.getDate(),
                RowFacts.fact(meeting.getPrecision()),
                meeting.getPlace(),
                meeting.getCounted(),
                meeting.getSourceCount(),
                sources,
                numbers);
    }

    private static Stream<MeetingView.Numbered> numbers(LedgerRows rows, CountPlace place, MeetingRow meeting) {
        CountRow count = place.count(rows);
        String qualifier = CounterNames.seriesName(place.counter());
        return Telling.of(place, count, meeting).stream()
                .map(told -> new MeetingView.Numbered(
                        told.number().getOrdinal(),
                        told.scope(),
                        CounterNames.counted(place.counter()),
                        qualifier,
                        Basis.valueOf(told.number().getBasis().name()),
                        told.number().getUnseen(),
                        told.id()));
    }

    /** All agreements of a pair by id, as they stood at the end of a day; those not yet heard of are left out. */
    public static List<AgreementView> agreements(LedgerRows rows, String pair, LocalDate asOf) {
        AgreementQueries queries = new AgreementQueries(rows, pair);
        return queries.agreements().stream()
                .map(agreement -> queries.view(agreement, asOf))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Meetings and moves of a pair in one list by date. */
    public static List<TimelineEntry> timeline(LedgerRows rows, String pair) {
        Stream<TimelineEntry> meetings = meetings(rows, pair).stream()
                .filter(meeting -> meeting.date() != null)
                .map(TimelineEntry::of);
        Stream<TimelineEntry> moves = agreements(rows, pair, AgreementQueries.ALWAYS).stream()
                .flatMap(agreement -> agreement.moves().stream().map(move -> TimelineEntry.of(agreement, move)));
        return Stream.concat(meetings, moves)
                .sorted(Comparator.comparing(TimelineEntry::date).thenComparing(TimelineEntry::id))
                .toList();
    }

    /** What the ledger holds by the live statements of one article for one pair, by statement id. */
    public static List<StatementView> statements(LedgerRows rows, String pair, String article) {
        StatementQueries queries = new StatementQueries(rows, pair);
        return statementsOf(rows, pair, article).stream().map(queries::view).toList();
    }

    /** Live statements of one article for one pair, by id; they no longer know when they were ingested. */
    public static List<Statement> statementsOf(LedgerRows rows, String pair, String article) {
        String prefix = Keys.of(pair, Keys.STATEMENT);
        List<Statement> statements = new ArrayList<>();
        try (RowCursor cursor = rows.scan(Keys.of(prefix, article), Keys.of(prefix, article) + "\uffff")) {
            while (cursor.hasNext()) {
                Row row = cursor.next();
                StatementRow statement = StateCodec.STATEMENT.decode(row.value());
                if (!statement.getWithdrawn()
                        && statement.getSource().getArticle().equals(article)) {
                    statements.add(StatementRows.statement(Keys.rest(row.key(), prefix), pair, statement));
                }
            }
        }
        return statements;
    }
}
