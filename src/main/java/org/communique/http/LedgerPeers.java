package org.communique.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.http.BadGatewayResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.communique.ledger.LedgerRows;
import org.communique.stream.ledger.LedgerReads;

/**
 * The ledgers of all instances: what this one does not hold it asks of the one that does. Safe for use by many threads.
 */
final class LedgerPeers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Late<LedgerReads> reads;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    LedgerPeers(Late<LedgerReads> reads) {
        this.reads = reads;
    }

    /**
     * An answer with its status.
     *
     * @param json the answer, or what the instance that has the pair says is wrong
     */
    record Answer(int status, String json) {}

    /**
     * Asks whoever has the pair.
     *
     * @param question put to the rows where this instance has them
     * @param path put to the other instance where it has them, with the query
     * @throws io.javalin.http.HttpResponseException where nobody can answer now
     */
    Answer ask(String pair, Function<LedgerRows, Object> question, String path) throws InterruptedException {
        LedgerReads ledger = reads.orUnavailable();
        try {
            Optional<HostInfo> elsewhere = ledger.elsewhere(pair);
            if (elsewhere.isPresent()) {
                return forward(elsewhere.get(), path);
            }
            return new Answer(200, JSON.writeValueAsString(ledger.read(question)));
        } catch (InvalidStateStoreException e) {
            throw new ServiceUnavailableResponse("The ledger is being restored or moved; try again in a moment");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written", e);
        }
    }

    private Answer forward(HostInfo owner, String path) throws InterruptedException {
        URI uri = URI.create("http://" + owner.host() + ":" + owner.port() + path);
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new BadGatewayResponse("The instance at " + owner.host() + ":" + owner.port()
                    + " has this pair and does not answer (" + e.getClass().getSimpleName()
                    + "). If it is down, another takes the pair over in a moment: try again. If it runs, its http.advertised is not"
                    + " where others reach it");
        }
    }
}
