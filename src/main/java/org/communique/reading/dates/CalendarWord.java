package org.communique.reading.dates;

/** Kinds of calendar.tsv. */
enum CalendarWord {
    MONTH,
    WEEKDAY,
    DAY,
    SHIFT,
    UNIT,
    NUMBER,
    PART,
    SEASON
}
