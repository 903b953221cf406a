package org.communique.ledger;

import java.time.LocalDate;
import org.communique.reading.AgreementFact;
import org.communique.reading.EventDate;
import org.communique.reading.Novelty;
import org.communique.reading.Precision;
import org.communique.reading.Stage;

/**
 * What one stand row is about: a stage, told as news or as history, of a day, under one matter. Its text orders the reports of an
 * agreement by day and then by stage.
 *
 * @param day last day of the period, for what is told with a period comes after all that is told with a day in it; the day of
 *     publication where nothing tells when
 * @param when how the day is known
 * @param matter words joined by hyphens, or {@link #NO_MATTER}
 */
record StandKey(LocalDate day, Stage stage, boolean background, When when, String matter) {

    /** Matter of a bare "deal". */
    static final String NO_MATTER = "~";

    private static final LocalDate NOWHEN = LocalDate.of(1, 1, 1);

    /** How a day is known. */
    enum When {
        DAY('d'),
        MONTH('m'),
        YEAR('y'),
        /** News of the day of publication. */
        PUBLISHED('p'),
        /** Some day before that of publication. */
        UNTOLD('u');

        private final char code;

        When(char code) {
            this.code = code;
        }

        static When ofCode(char code) {
            for (When when : values()) {
                if (when.code == code) {
                    return when;
                }
            }
            throw new IllegalArgumentException("no way to know a day has the code " + code);
        }
    }

    static StandKey of(AgreementFact fact, LocalDate published) {
        String words = String.join("-", MatterWords.of(fact.subject()));
        String matter = words.isEmpty() ? NO_MATTER : words;
        boolean background = fact.when() == Novelty.BACKGROUND;
        if (fact.date() != null) {
            return new StandKey(lastDay(fact.date()), fact.stage(), background, when(fact.date()), matter);
        }
        When when = background || published == null ? When.UNTOLD : When.PUBLISHED;
        return new StandKey(published == null ? NOWHEN : published, fact.stage(), background, when, matter);
    }

    static StandKey parse(String key) {
        String[] parts = key.split("\\|", 4);
        return new StandKey(
                LocalDate.parse(parts[0]),
                Stages.ofCode(parts[1]),
                parts[2].charAt(0) == 'b',
                When.ofCode(parts[2].charAt(1)),
                parts[3]);
    }

    String text() {
        return Keys.of(day.toString(), Stages.code(stage), (background ? "b" : "n") + when.code, matter);
    }

    /** First day of the period. */
    LocalDate firstDay() {
        return switch (when) {
            case DAY, PUBLISHED, UNTOLD -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** Length of the period. */
    Precision precision() {
        return switch (when) {
            case DAY, PUBLISHED, UNTOLD -> Precision.DAY;
            case MONTH -> Precision.MONTH;
            case YEAR -> Precision.YEAR;
        };
    }

    boolean hasDay() {
        return when != When.UNTOLD;
    }

    private static When when(EventDate date) {
        return switch (date.precision()) {
            case DAY -> When.DAY;
            case MONTH -> When.MONTH;
            case YEAR -> When.YEAR;
        };
    }

    private static LocalDate lastDay(EventDate date) {
        return switch (date.precision()) {
            case DAY -> date.day();
            case MONTH -> date.day().plusMonths(1).minusDays(1);
            case YEAR -> date.day().plusYears(1).minusDays(1);
        };
    }
}
