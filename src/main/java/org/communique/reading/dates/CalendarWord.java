package org.communique.reading.dates;

/** Kinds of calendar.tsv. */
enum CalendarWord {
    MONTH,
    WEEKDAY,
    WEEKEND,
    DAY,
    SHIFT,
    UNIT,
    NUMBER,
    PART,
    SEASON
}
