package org.communique.ledger;

import java.util.List;

/** How precisely a report tells which meeting it means: higher tiers are settled first and lower ones join them. */
enum Tier {
    /** Took place on a day. */
    HELD_DAY('1'),
    /** Announced, proposed or called off for a day. */
    COMING_DAY('2'),
    /** Told with a month. */
    MONTH('3'),
    /** Told without a date; the day of publication is the guide. */
    UNDATED('4'),
    /** Told with a year. */
    YEAR('5');

    static final List<Tier> LOWEST_FIRST = List.of(YEAR, UNDATED, MONTH, COMING_DAY, HELD_DAY);

    private final char code;

    Tier(char code) {
        this.code = code;
    }

    /** How the tier stands in keys. */
    String code() {
        return String.valueOf(code);
    }

    static Tier ofCode(char code) {
        for (Tier tier : values()) {
            if (tier.code == code) {
                return tier;
            }
        }
        throw new IllegalArgumentException("no tier has the code " + code);
    }
}
