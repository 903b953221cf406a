package org.communique.ledger;

import communique.state.StatementRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;
import org.communique.stream.intake.ArticleStatements;

/**
 * Replays an archive through reader and ledger and prints what the ledgers make of it, for judging by eye against the
 * public record. Run by hand: {@code HistoryJudge FILE... [PAIR...]}; without pairs those of docs/ledger.md.
 */
final class HistoryJudge {

    private static final List<String> PAIRS = List.of("PRK-USA", "RUS-USA", "CHN-USA", "ISR-USA", "KOR-PRK", "JPN-USA");
    private static final int CLUSTERS = 12;
    private static final int SENTENCES = 8;

    private final Ledger ledger = new Ledger();
    private final MemoryRows rows = new MemoryRows();
    private int statements;

    private HistoryJudge() {}

    public static void main(String[] args) throws IOException {
        HistoryJudge judge = new HistoryJudge();
        List<Path> files = Stream.of(args).map(Path::of).filter(Files::exists).toList();
        List<String> pairs =
                Stream.of(args).filter(arg -> arg.matches("[A-Z]{3}-[A-Z]{3}")).toList();
        judge.replay(files);
        (pairs.isEmpty() ? PAIRS : pairs).forEach(judge::leaders);
        judge.statistics();
    }

    private void replay(List<Path> files) {
        Instant start = Instant.now();
        ArticleStatements articles = new ArticleStatements();
        files.forEach(file -> articles.read(file, all -> all.forEach(this::apply)));
        System.out.printf(
                "%d articles, %d statements, %d s%n",
                articles.articles(),
                statements,
                Duration.between(start, Instant.now()).toSeconds());
    }

    private void apply(Statement statement) {
        statements++;
        rows.write(ledger.apply(rows, statement).writes());
    }

    /** Leaders' meetings face to face, with what the sources say. */
    private void leaders(String pair) {
        System.out.println("\n== " + pair + ": leaders, in person");
        LedgerQueries.meetings(rows, pair).stream()
                .filter(m -> m.level() == Level.LEADERS && m.mode() == Mode.IN_PERSON)
                .forEach(meeting -> print(meeting, 4));
    }

    private void statistics() {
        List<MeetingView> all = new ArrayList<>();
        Map<String, Long> byPair = new HashMap<>();
        Map<String, Long> held = new HashMap<>();
        for (String pair : LedgerQueries.pairs(rows)) {
            List<MeetingView> meetings = LedgerQueries.meetings(rows, pair).stream()
                    .filter(MeetingView::counted)
                    .toList();
            all.addAll(meetings);
            if (!meetings.isEmpty()) {
                byPair.put(pair, (long) meetings.size());
                held.put(
                        pair, meetings.stream().filter(HistoryJudge::leadersMet).count());
            }
        }
        System.out.printf("%n== %d counted meetings of %d pairs and groups%n", all.size(), byPair.size());
        byPair.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(10)
                .forEach(e -> System.out.printf(
                        "   %-8s %4d, of these leaders face to face, bilateral: %d%n",
                        e.getKey(), e.getValue(), held.get(e.getKey())));
        System.out.println("\n== largest clusters");
        all.stream()
                .sorted(Comparator.comparingInt(MeetingView::sourceCount)
                        .reversed()
                        .thenComparing(MeetingView::id))
                .limit(CLUSTERS)
                .forEach(meeting -> print(meeting, SENTENCES));
    }

    private static boolean leadersMet(MeetingView m) {
        return m.level() == Level.LEADERS
                && m.mode() == Mode.IN_PERSON
                && m.format() == Format.BILATERAL
                && m.status() == MeetingStatus.HELD;
    }

    private void print(MeetingView m, int sentences) {
        System.out.printf(
                "%s %s %s %s, %s, %d sources%s%n",
                m.counted() ? "*" : "-",
                m.id(),
                m.precision() == null ? "ABOUT" : m.precision(),
                m.status(),
                m.place(),
                m.sourceCount(),
                m.numbers().isEmpty()
                        ? ""
                        : ", " + m.numbers().get(0).ordinal() + " "
                                + m.numbers().get(0).basis());
        String[] parts = m.id().split(":", -1);
        String prefix = Keys.of(m.pair(), Keys.MEETING);
        try (RowCursor cursor = rows.scan(Keys.startOf(prefix), Keys.endOf(prefix))) {
            while (cursor.hasNext()) {
                Row row = cursor.next();
                communique.state.MeetingRow meeting = StateCodec.MEETING.decode(row.value());
                if (meeting.getId().equals(m.id())) {
                    Reports reports = new Reports(new Overlay(rows), m.pair(), parts[1]);
                    List<StatementRow> told = new SourceList(rows)
                            .oldest(meeting.getReports().stream()
                                    .map(reports::indexPrefix)
                                    .toList());
                    told.stream().limit(sentences).forEach(HistoryJudge::sentence);
                }
            }
        }
    }

    private static void sentence(StatementRow told) {
        System.out.printf(
                "      %s %s %s %s %s | %s%n        %s%n",
                told.getSource().getPublished(),
                told.getMeeting().getStatus(),
                told.getMeeting().getDate() == null
                        ? "-"
                        : told.getMeeting().getDate().getDay(),
                told.getMeeting().getPlace(),
                told.getMeeting().getParticipants().stream()
                        .map(p -> p.getPerson() == null ? p.getCountry() : p.getPerson())
                        .toList(),
                told.getSource().getArticle(),
                told.getMeeting().getEvidence().getSentence().replace('\n', ' '));
    }
}
