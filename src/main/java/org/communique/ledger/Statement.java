package org.communique.ledger;

import java.time.Instant;

/**
 * One fact that one article states for one pair. Of an id the highest article version counts, and of one version a withdrawal, so that
 * a ledger never depends on the order of arrival.
 */
public sealed interface Statement permits MeetingStatement, AgreementStatement {

    /** Identity across versions of the article and across replays; begins with the article's id. */
    String id();

    /** Country or organisation codes, sorted and joined by hyphens: {@code JPN-RUS}. */
    String pair();

    Source source();

    /** True where a later version of the article no longer says so, or the article was canceled; the fact may then be null. */
    boolean withdrawn();

    /** When the article entered the pipeline. */
    Instant ingested();
}
