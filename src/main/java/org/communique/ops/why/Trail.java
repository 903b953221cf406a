package org.communique.ops.why;

import communique.AgreementChange;
import communique.Alert;
import communique.Article;
import communique.DeadLetter;
import communique.MeetingMilestone;
import communique.Reading;
import communique.Statement;
import java.time.Instant;
import java.util.List;

/**
 * What the topics hold of one article, each list in the order of its topic.
 *
 * @param milestones those that it brought, by the moment it came in
 * @param changes moves of agreements that it brought
 * @param alerts those of these events, and those on its topics
 */
record Trail(
        String article,
        List<Received> received,
        List<DeadLetter> deadLetters,
        List<Reading> readings,
        List<Statement> statements,
        List<MeetingMilestone> milestones,
        List<AgreementChange> changes,
        List<Alert> alerts) {

    /** A record of the articles topic. */
    record Received(Article article, Instant at, int partition, long offset) {}
}
