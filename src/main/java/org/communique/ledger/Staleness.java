package org.communique.ledger;

import communique.state.EventRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Novelty;
import org.communique.reading.Precision;

/** Agreements that are on their way and of which no word comes any more: told by the wall clock, taken back when word comes. */
final class Staleness {

    private static final String QUIET = ":quiet:";
    private static final String CLOCK = "no word of it for some months";
    private static final String WORD_CAME = "word of it came";

    /** Who was not told within a month of a silence that it is one hears nothing new from it: it is history. */
    private static final int NEWS_FOR_DAYS = 31;

    private final Overlay rows;
    private final String pair;
    private final Journal journal;

    Staleness(Overlay rows, String pair, Journal journal) {
        this.rows = rows;
        this.pair = pair;
        this.journal = journal;
    }

    void tell(LocalDate today, int months) {
        AgreementQueries queries = new AgreementQueries(rows, pair);
        for (String agreement : queries.agreements()) {
            // A look at the last word is cheap, and nearly always enough.
            if (ranOutLately(queries.lastWord(agreement, today), today, months)) {
                AgreementView view = queries.view(agreement, today);
                if (view.stage() != null && Stages.isOnItsWay(view.stage())) {
                    LocalDate lastWord = view.lastWord();
                    AgreementChange content = content(view, view.id() + QUIET + lastWord, lastWord.plusMonths(months));
                    journal.tell(content.id(), content, null, CLOCK, content::withLifecycle);
                }
            }
        }
    }

    private static boolean ranOutLately(LocalDate lastWord, LocalDate today, int months) {
        return lastWord != null
                && !lastWord.plusMonths(months).isAfter(today)
                && lastWord.plusMonths(months).plusDays(NEWS_FOR_DAYS).isAfter(today);
    }

    private static AgreementChange content(AgreementView view, String id, LocalDate since) {
        return new AgreementChange(
                id,
                null,
                view.pair(),
                view.id(),
                view.parties(),
                view.subject(),
                view.names(),
                view.stage(),
                view.stage(),
                Direction.NONE,
                Novelty.NOW,
                since,
                Precision.DAY,
                view.since(),
                List.of(),
                0,
                List.of());
    }

    /** A silence as it was told, if it still lasts; else null. */
    static AgreementChange lasting(LedgerRows rows, String pair, String id, LocalDate since) {
        int quiet = id.indexOf(QUIET);
        if (quiet < 0) {
            return null;
        }
        String agreement = id.substring(pair.length() + 1, quiet);
        AgreementView view = new AgreementQueries(rows, pair).view(agreement, AgreementQueries.ALWAYS);
        boolean lasts = view != null
                && view.stage() != null
                && Stages.isOnItsWay(view.stage())
                && id.equals(view.id() + QUIET + view.lastWord());
        return lasts ? content(view, id, since) : null;
    }

    /** Takes back that an agreement was quiet where its last word is now another. */
    void takeBack(String agreement) {
        String id = pair + ":" + agreement + QUIET;
        List<String> told = told(id);
        AgreementView asTold = told.isEmpty()
                ? null
                : new AgreementQueries(rows.base(), pair).view(agreement, AgreementQueries.ALWAYS);
        if (asTold == null) {
            return;
        }
        AgreementView view = new AgreementQueries(rows, pair).view(agreement, AgreementQueries.ALWAYS);
        told.stream()
                .filter(quiet -> view == null || !quiet.equals(id + view.lastWord()))
                .forEach(quiet -> takeBack(quiet, asTold));
    }

    /** Silences of an agreement that were told and not taken back. */
    private List<String> told(String id) {
        List<String> told = new ArrayList<>();
        try (RowCursor cursor = rows.scan(Keys.of(pair, Keys.EVENT, id), Keys.of(pair, Keys.EVENT, id + "}"))) {
            while (cursor.hasNext()) {
                Row row = cursor.next();
                EventRow event = StateCodec.EVENT.decode(row.value());
                if (event.getLive()) {
                    told.add(Keys.rest(row.key(), Keys.of(pair, Keys.EVENT)));
                }
            }
        }
        return told;
    }

    private void takeBack(String quiet, AgreementView asTold) {
        AgreementChange content = content(asTold, quiet, LocalDate.parse(quiet.substring(quiet.lastIndexOf(':') + 1)));
        journal.cancel(quiet, WORD_CAME, content::withLifecycle);
    }
}
