package org.communique.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;
import org.communique.reading.Evidence;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import org.communique.reading.Reading;
import org.communique.reading.TextPart;

/** Any text: it is read without an exception, each time alike, and what is told stands in it. */
public final class ReaderFuzz {

    private static final Reader READER = new Reader();
    private static final String[] WORDS = {
        "Russian President Vladimir Putin ",
        "Japanese Prime Minister Shinzo Abe ",
        "met ",
        "on May 26 ",
        "in Moscow ",
        "for the 21st time",
        ". ",
        ", ",
        "and ",
        "signed ",
        "a peace treaty ",
        "talks ",
        "between ",
        "Japan ",
        "Russia ",
        "will meet ",
        "for their second summit ",
        "ratified ",
        "the agreement ",
        "with ",
        "\u201c",
        "\u201d ",
        "U.S. ",
        "the two leaders ",
        "on Thursday ",
        "said ",
        "not ",
        "\n\n",
        "(",
        ") ",
        "- ",
        "last month ",
        "of the "
    };

    private ReaderFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        LocalDate published =
                data.consumeBoolean() ? null : LocalDate.of(2018, 5, 27).plusDays(data.consumeInt(-20000, 3000));
        String title = data.consumeString(80);
        StringBuilder body = new StringBuilder();
        while (data.remainingBytes() > 0 && body.length() < 20_000) {
            body.append(data.consumeInt(0, 9) == 0 ? data.consumeString(12) : data.pickValue(WORDS));
        }
        NewsText text = new NewsText(title, body.toString(), published);
        Reading reading = READER.read(text);
        if (!reading.equals(READER.read(text))) {
            throw new AssertionError("read otherwise the second time");
        }
        reading.meetings().forEach(fact -> check(text, fact.evidence()));
        reading.agreements().forEach(fact -> check(text, fact.evidence()));
    }

    private static void check(NewsText text, Evidence evidence) {
        String part = evidence.part() == TextPart.TITLE ? text.title() : text.body();
        if (!part.startsWith(evidence.sentence(), evidence.sentenceStart())
                || evidence.start() < evidence.sentenceStart()
                || evidence.end() < evidence.start()
                || evidence.end()
                        > evidence.sentenceStart() + evidence.sentence().length()) {
            throw new AssertionError("evidence that does not stand there: " + evidence);
        }
    }
}
