package org.communique.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadGatewayResponse;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.communique.ledger.LedgerQueries;
import org.communique.ledger.LedgerRows;
import org.communique.stream.ledger.LedgerReads;

/**
 * {@code GET /meetings/JPN-RUS}, {@code /agreements/JPN-RUS?asOf=2018-01-01}, {@code /timeline/JPN-RUS}: what the ledgers
 * know of a pair. Any instance answers for any pair: it passes the question on to the one that has it.
 */
public final class LedgerRoutes implements Consumer<RoutesConfig> {

    private static final Pattern PAIR = Pattern.compile("[A-Z]{3}(-[A-Z]{3})*");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Late<LedgerReads> reads;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public LedgerRoutes(Late<LedgerReads> reads) {
        this.reads = reads;
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/meetings/{pair}", ctx -> answer(ctx, pair -> rows -> LedgerQueries.meetings(rows, pair)));
        routes.get("/agreements/{pair}", ctx -> {
            LocalDate asOf = day(ctx.queryParam("asOf"));
            answer(ctx, pair -> rows -> LedgerQueries.agreements(rows, pair, asOf));
        });
        routes.get("/timeline/{pair}", ctx -> answer(ctx, pair -> rows -> LedgerQueries.timeline(rows, pair)));
    }

    private void answer(Context ctx, Function<String, Function<LedgerRows, Object>> question)
            throws JsonProcessingException, InterruptedException {
        String pair = pair(ctx.pathParam("pair"));
        try {
            Optional<HostInfo> elsewhere = reads.orUnavailable().elsewhere(pair);
            if (elsewhere.isPresent()) {
                forward(ctx, elsewhere.get());
            } else {
                ctx.result(JSON.writeValueAsString(reads.orUnavailable().read(question.apply(pair))));
            }
        } catch (InvalidStateStoreException e) {
            throw new ServiceUnavailableResponse("The ledger is being restored or moved; try again in a moment");
        }
    }

    private void forward(Context ctx, HostInfo owner) throws InterruptedException {
        String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        URI uri = URI.create("http://" + owner.host() + ":" + owner.port() + ctx.path() + query);
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            ctx.status(answer.statusCode()).result(answer.body());
        } catch (IOException e) {
            throw new BadGatewayResponse("The instance at " + owner.host() + ":" + owner.port()
                    + " has this pair and does not answer (" + e.getMessage() + "). Is its http.advertised right?");
        }
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
