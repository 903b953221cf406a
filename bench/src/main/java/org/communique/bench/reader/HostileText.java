package org.communique.bench.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.communique.reading.NewsText;

/**
 * Text that is made to hurt.
 *
 * @param name what it is
 * @param of body of about so many characters
 */
record HostileText(String name, IntFunction<String> of) {

    static List<HostileText> all() {
        return List.of(
                new HostileText("no space at all", size -> "a".repeat(size)),
                new HostileText("commas", size -> repeat("Japan, Russia, ", size)),
                new HostileText("nothing but commas", size -> ",".repeat(size)),
                new HostileText(
                        "nested quotes",
                        size -> repeat("\u201che said \u2018", size / 2) + repeat("\u2019 she said\u201d ", size / 2)),
                new HostileText("brackets", size -> "(".repeat(size / 2) + ")".repeat(size / 2)),
                new HostileText("full stops", size -> ".".repeat(size)),
                new HostileText("abbreviations", size -> repeat("U.S. Mr. St. No. ", size)),
                new HostileText("numbers", size -> repeat("21st 2018-05-26 May 26 ", size)),
                new HostileText("capitals", size -> repeat("Prime Minister Shinzo Abe President ", size)),
                new HostileText(
                        "titles and names without an end",
                        size -> repeat(
                                "Russian President Vladimir Putin and Japanese Prime Minister Shinzo Abe and ", size)),
                new HostileText("met and met", size -> repeat("met for talks with and met ", size)),
                new HostileText(
                        "one sentence of agreements",
                        size -> repeat("signed a peace treaty and ratified an agreement with ", size)),
                new HostileText(
                        "all countries", size -> repeat("Japan Russia China India France Germany Kenya Chile ", size)),
                new HostileText("hyphens", size -> repeat("Japan-Russia-", size)),
                new HostileText("surrogates", size -> repeat("\ud83d\ude00", size)),
                new HostileText("lines", size -> repeat("Met.\n\n", size)),
                new HostileText(
                        "meetings",
                        size -> repeat(
                                "Russian President Vladimir Putin met Japanese Prime Minister Shinzo Abe in Moscow on May 26 for the 21st time. ",
                                size)));
    }

    NewsText text(int size) {
        return new NewsText("", of.apply(size), LocalDate.of(2018, 5, 27));
    }

    private static String repeat(String part, int size) {
        return part.repeat(Math.max(1, size / part.length()));
    }
}
