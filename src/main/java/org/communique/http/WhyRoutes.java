package org.communique.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.communique.ledger.LedgerQueries;
import org.communique.ops.why.Why;
import org.communique.stream.ledger.LedgerReads;

/** {@code GET /why?article=ID}: what became of an article, and why no alert did where none did. */
public final class WhyRoutes implements Consumer<RoutesConfig> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Late<Why> why;
    private final LedgerPeers peers;

    public WhyRoutes(Late<Why> why, Late<LedgerReads> reads) {
        this.why = why;
        this.peers = new LedgerPeers(reads);
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/why", this::answer);
    }

    private void answer(Context ctx) {
        String article = ctx.queryParam("article");
        if (article == null || article.isBlank()) {
            throw new IllegalArgumentException("Say which article: /why?article=ID");
        }
        ctx.result(why.orUnavailable()
                .of(article, pair -> statements(pair, article))
                .toString());
    }

    /** Null where no instance can tell now: the rest of the answer is worth having without. */
    private JsonNode statements(String pair, String article) {
        String path = "/statements/" + pair + "?article=" + URLEncoder.encode(article, StandardCharsets.UTF_8);
        try {
            LedgerPeers.Answer answer = peers.ask(pair, rows -> LedgerQueries.statements(rows, pair, article), path);
            return answer.status() == 200 ? JSON.readTree(answer.json()) : null;
        } catch (HttpResponseException e) {
            return null;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An instance answers with what is no JSON", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
