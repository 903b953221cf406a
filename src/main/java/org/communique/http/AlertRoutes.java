package org.communique.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Consumer;
import org.communique.alert.AlertFilter;
import org.communique.serde.AvroJson;
import org.communique.stream.AlertLog;

/**
 * {@code GET /alerts?after=CURSOR&limit=N&pair=&kind=&topic=}: alerts in the order of their partitions, and as
 * {@code next} the cursor to go on from. Asking again with the last cursor answers with what came since.
 */
public final class AlertRoutes implements Consumer<RoutesConfig> {

    private static final int MOST = 1_000;
    private static final int USUAL = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Late<AlertLog> log;

    public AlertRoutes(Late<AlertLog> log) {
        this.log = log;
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/alerts", this::alerts);
    }

    private void alerts(Context ctx) {
        String after = ctx.queryParam("after");
        int limit = limit(ctx.queryParam("limit"));
        AlertFilter filter = AlertFilter.of(ctx.queryParam("pair"), ctx.queryParam("kind"), ctx.queryParam("topic"));
        ObjectNode answer = JSON.createObjectNode();
        if ("latest".equals(after)) {
            answer.putArray("alerts");
            answer.put("next", new Cursor(log.orUnavailable().end()).toString());
        } else {
            AlertLog.Page page = log.orUnavailable().read(Cursor.parse(after).next(), limit, filter);
            answer.putArray("alerts")
                    .addAll(page.alerts().stream().map(AvroJson::tree).toList());
            answer.put("next", new Cursor(page.next()).toString());
        }
        ctx.result(answer.toString());
    }

    private static int limit(String asked) {
        if (asked == null) {
            return USUAL;
        }
        try {
            return Math.max(1, Math.min(MOST, Integer.parseInt(asked)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("limit is a number from 1 to " + MOST + ", not " + asked, e);
        }
    }
}
