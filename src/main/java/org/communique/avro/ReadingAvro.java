package org.communique.avro;

import communique.Reading;
import communique.Source;
import communique.TopicScore;
import java.time.Instant;
import java.util.List;
import org.communique.article.Article;

/** Readings on their way to the wire. */
public final class ReadingAvro {

    private ReadingAvro() {}

    /**
     * A reading as it is told.
     *
     * @param marks what a user should know of it
     * @param correction whether it replaces the reading of an earlier version
     */
    public static Reading toAvro(
            Article article,
            org.communique.reading.Reading reading,
            List<String> marks,
            boolean correction,
            Instant ingested,
            String readerVersion) {
        return Reading.newBuilder()
                .setArticle(source(article))
                .setPubStatus(Enums.same(communique.PubStatus.class, article.pubStatus()))
                .setTitle(article.title())
                .setTopics(reading.topics().stream()
                        .map(t -> new TopicScore(t.topic(), t.score(), t.words(), EventCodes.mediaTopics(t.topic())))
                        .toList())
                .setMeetings(reading.meetings().stream().map(FactAvro::toAvro).toList())
                .setAgreements(
                        reading.agreements().stream().map(FactAvro::toAvro).toList())
                .setMarks(marks)
                .setCorrection(correction)
                .setIngested(ingested)
                .setReader(readerVersion)
                .build();
    }

    /** How facts refer to their article. */
    public static Source source(Article article) {
        return new Source(
                article.id(),
                article.version(),
                article.source(),
                article.url(),
                article.publishedDay(),
                article.embargoed());
    }
}
