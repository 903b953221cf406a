package org.communique.ledger;

import communique.state.ReportRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The report rows of one pair and class of meetings. */
final class Reports {

    private static final String FIRST_DAY = "0001-01-01";

    private final Overlay rows;
    private final String pair;
    private final String prefix;

    Reports(Overlay rows, String pair, String meetingClass) {
        this.rows = rows;
        this.pair = pair;
        this.prefix = Keys.of(pair, Keys.REPORT, meetingClass);
    }

    Report get(String key) {
        ReportRow row = StateCodec.REPORT.decode(rows.get(Keys.of(prefix, key)));
        return row == null ? null : Report.of(key, row);
    }

    void put(Report report) {
        rows.put(Keys.of(prefix, report.key()), StateCodec.REPORT.encode(report.row()));
    }

    void delete(Report report) {
        rows.delete(Keys.of(prefix, report.key()));
    }

    /** Key of the index row by which a report's statements are found, oldest first. */
    String indexKey(Report report, Statement statement) {
        return Keys.of(indexPrefix(report), SourceList.published(statement), statement.id());
    }

    String indexPrefix(Report report) {
        return indexPrefix(report.key());
    }

    String indexPrefix(String reportKey) {
        String signature = reportKey.substring(reportKey.lastIndexOf('|') + 1);
        return Keys.of(pair, Keys.REPORT_OF, prefix.substring(prefix.lastIndexOf('|') + 1), signature);
    }

    /** Reports of a tier with anchors in a span. */
    List<Report> of(Tier tier, Span span) {
        List<Report> reports = new ArrayList<>();
        String tierPrefix = tierPrefix(tier);
        try (RowCursor cursor = rows.scan(
                Keys.of(tierPrefix, span.from().toString()),
                Keys.endOf(Keys.of(tierPrefix, span.to().toString())))) {
            while (cursor.hasNext()) {
                reports.add(report(cursor.next()));
            }
        }
        return reports;
    }

    /** The span widened over every report of the tier that follows another within a reach. */
    Span chain(Tier tier, Span span, int reach) {
        String tierPrefix = tierPrefix(tier);
        LocalDate from = span.from();
        try (RowCursor cursor = rows.scanBack(
                Keys.of(tierPrefix, FIRST_DAY), Keys.of(tierPrefix, span.from().toString()))) {
            from = furthest(cursor, from, reach);
        }
        LocalDate to = span.to();
        try (RowCursor cursor =
                rows.scan(Keys.endOf(Keys.of(tierPrefix, span.to().toString())), Keys.endOf(tierPrefix))) {
            to = furthest(cursor, to, reach);
        }
        return new Span(from, to);
    }

    private LocalDate furthest(RowCursor cursor, LocalDate start, int reach) {
        LocalDate edge = start;
        while (cursor.hasNext()) {
            LocalDate day = anchor(cursor.next().key());
            if (Math.abs(ChronoUnit.DAYS.between(edge, day)) > reach) {
                break;
            }
            edge = day;
        }
        return edge;
    }

    private Report report(Row row) {
        return Report.of(Keys.rest(row.key(), prefix), StateCodec.REPORT.decode(row.value()));
    }

    private LocalDate anchor(String rowKey) {
        String key = Keys.rest(rowKey, prefix);
        return LocalDate.parse(key.substring(2, key.indexOf('|', 2)));
    }

    private String tierPrefix(Tier tier) {
        return Keys.of(prefix, tier.code());
    }
}
