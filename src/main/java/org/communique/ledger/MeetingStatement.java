package org.communique.ledger;

import java.time.Instant;
import java.util.Objects;
import org.communique.reading.MeetingFact;

/**
 * What one article says of one meeting.
 *
 * @param id identity across versions of the article and across replays
 * @param pair codes, sorted and joined by hyphens
 * @param withdrawn true where the article no longer says so
 * @param fact what it says; may be null where withdrawn
 * @param ingested when the article entered the pipeline
 */
public record MeetingStatement(
        String id, String pair, Source source, boolean withdrawn, MeetingFact fact, Instant ingested)
        implements Statement {

    public MeetingStatement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(source, "source");
        if (!withdrawn) {
            Objects.requireNonNull(fact, "fact");
        }
    }
}
