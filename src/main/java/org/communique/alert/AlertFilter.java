package org.communique.alert;

import communique.Alert;
import communique.AlertKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which alerts somebody wants to see; a part that is null lets everything pass.
 *
 * @param pair JPN-RUS, or JPN for every pair of Japan
 * @param kind milestone, agreement-change or topic
 * @param topic label of a topic, such as trade
 */
public record AlertFilter(String pair, AlertKind kind, String topic) implements Predicate<Alert> {

    /**
     * A filter as asked for on the command line or in a query; blank parts count as null.
     *
     * @throws IllegalArgumentException for an unknown kind
     */
    public static AlertFilter of(String pair, String kind, String topic) {
        return new AlertFilter(
                blank(pair) ? null : pair.toUpperCase(Locale.ROOT),
                blank(kind) ? null : kind(kind),
                blank(topic) ? null : topic);
    }

    @Override
    public boolean test(Alert alert) {
        return (pair == null || Matching.concerns(alert.getPair(), pair))
                && (kind == null || alert.getKind() == kind)
                && (topic == null || alert.getTopics().contains(topic));
    }

    private static AlertKind kind(String name) {
        List<String> known = new ArrayList<>();
        for (AlertKind kind : AlertKind.values()) {
            String label = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (label.equals(name.toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return kind;
            }
            if (kind != AlertKind.UNKNOWN) {
                known.add(label);
            }
        }
        throw new IllegalArgumentException("No kind of alert: " + name + "; there are " + String.join(", ", known));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
