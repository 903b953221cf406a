package org.communique.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.ledger.LedgerQueries;
import org.communique.ledger.LedgerRows;
import org.communique.stream.ledger.LedgerReads;

/**
 * {@code GET /meetings/JPN-RUS}, {@code /agreements/JPN-RUS?asOf=2018-01-01}, {@code /timeline/JPN-RUS},
 * {@code /statements/JPN-RUS?article=ID}: what the ledgers know of a pair. Any instance answers for any pair: it passes the question on to the one that has it.
 */
public final class LedgerRoutes implements Consumer<RoutesConfig> {

    private static final Pattern PAIR = Pattern.compile("[A-Z]{3}(-[A-Z]{3})*");

    private final LedgerPeers peers;

    public LedgerRoutes(Late<LedgerReads> reads) {
        this.peers = new LedgerPeers(reads);
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/meetings/{pair}", ctx -> answer(ctx, pair -> rows -> LedgerQueries.meetings(rows, pair)));
        routes.get("/agreements/{pair}", ctx -> {
            LocalDate asOf = day(ctx.queryParam("asOf"));
            answer(ctx, pair -> rows -> LedgerQueries.agreements(rows, pair, asOf));
        });
        routes.get("/statements/{pair}", ctx -> {
            String article = ctx.queryParam("article");
            if (article == null) {
                throw new IllegalArgumentException("Say which article: ?article=ID");
            }
            answer(ctx, pair -> rows -> LedgerQueries.statements(rows, pair, article));
        });
        routes.get("/timeline/{pair}", ctx -> answer(ctx, pair -> rows -> LedgerQueries.timeline(rows, pair)));
    }

    private void answer(Context ctx, Function<String, Function<LedgerRows, Object>> question)
            throws InterruptedException {
        String pair = pair(ctx.pathParam("pair"));
        String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        LedgerPeers.Answer answer = peers.ask(pair, question.apply(pair), ctx.path() + query);
        ctx.status(answer.status()).result(answer.json());
    }

    /** Codes in capitals and sorted, as pairs are keyed. */
    static String pair(String asked) {
        String[] members = asked.toUpperCase(Locale.ROOT).split("-");
        java.util.Arrays.sort(members);
        String pair = String.join("-", members);
        if (!PAIR.matcher(pair).matches()) {
            throw new IllegalArgumentException("No pair: " + asked + ". Write two ISO 3166 codes, such as JPN-RUS");
        }
        return pair;
    }

    private static LocalDate day(String asked) {
        if (asked == null || asked.isBlank()) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("No day: " + asked + ". Write it as 2018-05-26", e);
        }
    }
}
