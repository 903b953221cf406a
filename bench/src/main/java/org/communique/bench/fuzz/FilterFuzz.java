package org.communique.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import communique.Alert;
import communique.AlertKind;
import communique.Clocks;
import communique.Lifecycle;
import communique.MessageType;
import java.time.Instant;
import java.util.List;
import org.communique.alert.AlertFilter;
import org.communique.http.Cursor;

/** What people ask for: a filter or a clear refusal, and a cursor that comes back as it went. */
public final class FilterFuzz {

    private static final Alert ALERT = Alert.newBuilder()
            .setId("x")
            .setKind(AlertKind.MILESTONE)
            .setLifecycle(Lifecycle.newBuilder()
                    .setMessageType(MessageType.ALERT)
                    .setRevision(1)
                    .build())
            .setPair("JPN-RUS")
            .setHeadline("h")
            .setClocks(Clocks.newBuilder()
                    .setIngested(Instant.EPOCH)
                    .setEmitted(Instant.EPOCH)
                    .build())
            .setSubscriptions(List.of())
            .setTopics(List.of())
            .build();

    private FilterFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        try {
            AlertFilter.of(data.consumeString(30), data.consumeString(20), data.consumeString(20))
                    .test(ALERT);
        } catch (IllegalArgumentException e) {
            require(e.getMessage());
        }
        try {
            Cursor.parse(data.consumeRemainingAsString());
        } catch (IllegalArgumentException e) {
            require(e.getMessage());
        }
    }

    private static void require(String message) {
        if (message == null || message.isBlank()) {
            throw new AssertionError("a refusal that says nothing");
        }
    }
}
