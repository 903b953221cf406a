package org.communique.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** Random histories of one pair, dense enough that everything influences everything. */
final class Histories {

    static final String PAIR = "JPN-RUS";

    private static final LocalDate START = LocalDate.of(2017, 11, 1);
    private static final String[] PLACES = {"Moscow", "Kremlin", "Sochi", "Tokyo"};
    private static final String[] OURS = {"Shinzo Abe", "Shinzo Abe", "Fumio Kishida"};
    private static final String[] THEIRS = {"Vladimir Putin", "Vladimir V. Putin", "Dmitry Medvedev"};
    private static final String[] SUBJECTS = {
        "peace treaty",
        "postwar peace treaty",
        "free trade agreement",
        "trade deal",
        "deal",
        "agreement",
        "gas pipeline accord",
        "pipeline agreement",
        "joint economic activities",
        "joint economic activities on the islands",
        "nuclear deal",
        "nuclear energy agreement",
        "fisheries pact"
    };

    private final SplittableRandom random;
    private final int days;

    Histories(long seed) {
        this.random = new SplittableRandom(seed);
        this.days = number(20, 90, 400);
    }

    List<Statement> next() {
        int size = 2 + random.nextInt(number(5, 12, 24));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            statements.add(statement());
        }
        return statements;
    }

    private Statement statement() {
        int article = random.nextInt(14);
        boolean meeting = article % 2 == 0;
        LocalDate published = chance(0.05) ? null : day();
        long version = 1L + random.nextInt(3);
        Source source = new Source("a" + article, version, null, null, published, null);
        String id = "a" + article + "/" + random.nextInt(2);
        boolean withdrawn = chance(0.15);
        Evidence evidence = new Evidence("words " + random.nextInt(3), TextPart.BODY, 0, 0, 4, "test/1");
        if (meeting) {
            MeetingFact fact = withdrawn ? null : meeting(evidence);
            return new MeetingStatement(id, PAIR, source, withdrawn, fact, Instant.EPOCH);
        }
        AgreementFact fact = withdrawn ? null : agreement(evidence);
        return new AgreementStatement(id, PAIR, source, withdrawn, fact, Instant.EPOCH);
    }

    private MeetingFact meeting(Evidence evidence) {
        List<Participant> people = List.of(
                new Participant("JPN", chance(0.2) ? null : pick(OURS)),
                new Participant("RUS", chance(0.2) ? null : pick(THEIRS)));
        List<Ordinal> ordinals = new ArrayList<>();
        while (chance(0.3)) {
            ordinals.add(new Ordinal(
                    1 + random.nextInt(4),
                    pick(OrdinalScope.values()),
                    chance(0.3) ? null : pick(Counted.values()),
                    chance(0.5) ? null : "annual summit"));
        }
        return new MeetingFact(
                people,
                chance(0.9) ? Level.LEADERS : Level.MINISTERS,
                Format.BILATERAL,
                chance(0.9) ? Mode.IN_PERSON : Mode.PHONE,
                chance(0.5) ? MeetingStatus.HELD : pick(MeetingStatus.values()),
                chance(0.15) ? null : new EventDate(day(), chance(0.7) ? Precision.DAY : pick(Precision.values())),
                chance(0.4) ? null : pick(PLACES),
                ordinals,
                evidence);
    }

    private AgreementFact agreement(Evidence evidence) {
        return new AgreementFact(
                chance(0.8) ? List.of("JPN", "RUS") : List.of("JPN", "RUS", "USA"),
                pick(SUBJECTS),
                chance(0.6) ? pick(Stage.PROPOSED, Stage.NEGOTIATING, Stage.AGREED) : pick(Stage.values()),
                chance(0.7) ? Novelty.NOW : Novelty.BACKGROUND,
                chance(0.6) ? null : new EventDate(day(), chance(0.6) ? Precision.DAY : pick(Precision.values())),
                evidence);
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(days));
    }

    private boolean chance(double p) {
        return random.nextDouble() < p;
    }

    private int number(int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The same statements in another order, some of them twice. */
    static List<Statement> shuffled(List<Statement> statements, SplittableRandom random) {
        List<Statement> other = new ArrayList<>(statements);
        for (Statement statement : statements) {
            if (random.nextInt(5) == 0) {
                other.add(statement);
            }
        }
        for (int i = other.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Statement moved = other.get(i);
            other.set(i, other.get(j));
            other.set(j, moved);
        }
        return other;
    }
}
