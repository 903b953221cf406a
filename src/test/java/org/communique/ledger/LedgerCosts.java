package org.communique.ledger;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.communique.reading.AgreementFact;
import org.communique.reading.Counted;
import org.communique.reading.EventDate;
import org.communique.reading.Evidence;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;
import org.communique.reading.Novelty;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;
import org.communique.reading.Precision;
import org.communique.reading.Stage;
import org.communique.reading.TextPart;

/** What one statement costs after so many others of one pair. Run by hand; prints the table of docs/ledger.md. */
final class LedgerCosts {

    private static final LocalDate START = LocalDate.of(1995, 1, 1);
    private static final int MEASURED = 2_000;
    private static final int REPORTS_OF_A_MEETING = 30;
    private static final int DAYS_BETWEEN_MEETINGS = 8;
    private static final Evidence EVIDENCE = new Evidence(
            "In their 21st face-to-face meeting the two leaders discussed joint activities on the islands, as agreed.",
            TextPart.BODY,
            1200,
            1200,
            1240,
            "meeting.ordinal/1");

    private LedgerCosts() {}

    public static void main(String[] args) {
        measure("many meetings", 5_000, false);
        measure("many agreements", 5_000, false);
        System.out.println("history | shape | CPU us/statement | bytes written/statement | rows written/statement");
        List<String> shapes = args.length > 0
                ? List.of(args[0])
                : List.of("many meetings", "many agreements", "one meeting", "one stage");
        for (String shape : shapes) {
            for (int size : new int[] {10, 1_000, 100_000}) {
                measure(shape, size, true);
            }
        }
    }

    private static void measure(String shape, int size, boolean print) {
        Ledger ledger = new Ledger();
        MemoryRows rows = new MemoryRows();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < size; i++) {
            rows.write(ledger.apply(rows, statement(shape, i, random)).writes());
        }
        long bytes = 0;
        long written = 0;
        long start = cpuNanos();
        for (int i = size; i < size + MEASURED; i++) {
            Decision decision = ledger.apply(rows, statement(shape, i, random));
            rows.write(decision.writes());
            for (var write : decision.writes().entrySet()) {
                bytes += write.getKey().length() + (write.getValue() == null ? 0 : write.getValue().length);
                written++;
            }
        }
        long nanos = cpuNanos() - start;
        if (print) {
            System.out.printf(
                    Locale.ROOT,
                    "%d | %s | %.0f | %d | %.1f%n",
                    size,
                    shape,
                    nanos / 1e3 / MEASURED,
                    bytes / MEASURED,
                    (double) written / MEASURED);
        }
    }

    /** Time on the processor, for other programs may share the machine. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Statement statement(String shape, int number, SplittableRandom random) {
        int event = shape.startsWith("one") ? 0 : number / REPORTS_OF_A_MEETING;
        LocalDate day = START.plusDays((long) event * DAYS_BETWEEN_MEETINGS % 10_000);
        LocalDate published = day.plusDays(random.nextInt(4));
        Source source = new Source("article-" + number, 1, "outlet", null, published, null);
        String id = "article-" + number + "/1";
        return shape.endsWith("agreements") || shape.endsWith("stage")
                ? new AgreementStatement(id, "JPN-RUS", source, false, agreement(event, shape, random), Instant.EPOCH)
                : new MeetingStatement(id, "JPN-RUS", source, false, meeting(event, day, random), Instant.EPOCH);
    }

    private static MeetingFact meeting(int event, LocalDate day, SplittableRandom random) {
        int way = random.nextInt(20);
        EventDate date = way < 14
                ? EventDate.ofDay(day)
                : way < 16 ? EventDate.ofDay(day.plusDays(1)) : way < 18 ? new EventDate(day, Precision.MONTH) : null;
        List<Ordinal> ordinals =
                way % 7 == 0 ? List.of(new Ordinal(event + 1, OrdinalScope.OVERALL, Counted.PEOPLE, null)) : List.of();
        return new MeetingFact(
                List.of(new Participant("JPN", "Shinzo Abe"), new Participant("RUS", "Vladimir Putin")),
                Level.LEADERS,
                Format.BILATERAL,
                Mode.IN_PERSON,
                random.nextInt(6) == 0 ? MeetingStatus.PLANNED : MeetingStatus.HELD,
                date,
                random.nextInt(3) == 0 ? null : event % 2 == 0 ? "Moscow" : "Tokyo",
                ordinals,
                EVIDENCE);
    }

    private static AgreementFact agreement(int event, String shape, SplittableRandom random) {
        String[] subjects = {"peace treaty", "fisheries pact", "gas pipeline accord", "visa agreement", "the deal"};
        Stage[] stages = {Stage.PROPOSED, Stage.NEGOTIATING, Stage.AGREED, Stage.SIGNED};
        boolean one = shape.endsWith("stage");
        return new AgreementFact(
                List.of("JPN", "RUS"),
                one ? "peace treaty" : subjects[random.nextInt(subjects.length)],
                one ? Stage.NEGOTIATING : stages[event % stages.length],
                random.nextInt(4) == 0 ? Novelty.BACKGROUND : Novelty.NOW,
                null,
                EVIDENCE);
    }
}
