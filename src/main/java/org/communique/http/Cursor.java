package org.communique.http;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a reader of a topic stands: the next offset of each partition, written {@code 0:12,1:5}. Holds for every
 * instance and across restarts, since it names nothing but Kafka's own offsets.
 */
public record Cursor(SortedMap<Integer, Long> next) {

    public static final Cursor START = new Cursor(new TreeMap<>());

    /**
     * A cursor as text.
     *
     * @throws IllegalArgumentException naming what is wrong with it
     */
    public static Cursor parse(String text) {
        SortedMap<Integer, Long> next = new TreeMap<>();
        if (text == null || text.isBlank()) {
            return START;
        }
        for (String part : text.split(",", -1)) {
            int colon = part.indexOf(':');
            try {
                next.put(Integer.valueOf(part.substring(0, colon)), Long.valueOf(part.substring(colon + 1)));
            } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
                throw new IllegalArgumentException(
                        "No cursor: " + text
                                + ". Send back the `next` of the last answer as it was, or leave it out to begin at the start",
                        e);
            }
        }
        return new Cursor(next);
    }

    public long at(int partition) {
        return next.getOrDefault(partition, 0L);
    }

    @Override
    public String toString() {
        return next.entrySet().stream()
                .map((Map.Entry<Integer, Long> e) -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(","));
    }
}
