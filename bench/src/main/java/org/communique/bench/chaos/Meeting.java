package org.communique.bench.chaos;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A meeting that took place in the story. */
public record Meeting(Leader host, Leader guest, LocalDate day, int number) {

    public String sentence() {
        return sentence(day, number);
    }

    /** What a report says that is to be corrected. */
    String sentence(LocalDate toldDay, int toldNumber) {
        return "%s received %s in %s on %s, their %s meeting. They spoke of ferries, fish and the price of timber."
                .formatted(host.styled(), guest.styled(), host.city(), date(toldDay), ordinal(toldNumber));
    }

    static String date(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth();
    }

    private static String ordinal(int number) {
        int last = number % 100 / 10 == 1 ? 0 : number % 10;
        return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }
}
