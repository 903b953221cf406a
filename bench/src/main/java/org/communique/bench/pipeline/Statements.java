package org.communique.bench.pipeline;

import communique.Source;
import communique.Statement;
import communique.StatementKind;
import java.time.Instant;
import java.time.LocalDate;
import org.communique.avro.FactAvro;
import org.communique.bench.chaos.Meeting;
import org.communique.reading.MeetingFact;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;

/** Statements as the intake makes them, without the intake. */
final class Statements {

    private static final Reader READER = new Reader();

    private Statements() {}

    static Statement of(String article, Meeting meeting, LocalDate published, Instant ingested) {
        MeetingFact fact = READER.read(new NewsText("News of the day", meeting.sentence(), published))
                .meetings()
                .get(0);
        String one = meeting.host().code();
        String other = meeting.guest().code();
        String pair = one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
        return Statement.newBuilder()
                .setId(article + "/m/" + pair + "/1")
                .setPair(pair)
                .setKind(StatementKind.MEETING)
                .setSource(Source.newBuilder()
                        .setArticle(article)
                        .setVersion(1)
                        .setOutlet("Northern Herald")
                        .setPublished(published)
                        .build())
                .setWithdrawn(false)
                .setMeeting(FactAvro.toAvro(fact))
                .setIngested(ingested)
                .build();
    }
}
