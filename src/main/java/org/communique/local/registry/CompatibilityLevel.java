package org.communique.local.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/** What a new version of a subject owes to the older ones. Names and meanings are Confluent's. */
enum CompatibilityLevel {
    NONE(false, false, false),
    BACKWARD(true, false, false),
    BACKWARD_TRANSITIVE(true, false, true),
    FORWARD(false, true, false),
    FORWARD_TRANSITIVE(false, true, true),
    FULL(true, true, false),
    FULL_TRANSITIVE(true, true, true);

    private final boolean readsOlder;
    private final boolean olderRead;
    private final boolean transitive;

    CompatibilityLevel(boolean readsOlder, boolean olderRead, boolean transitive) {
        this.readsOlder = readsOlder;
        this.olderRead = olderRead;
        this.transitive = transitive;
    }

    static CompatibilityLevel parse(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> RegistryError.invalidLevel(name));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    /**
     * Holds a schema against the versions before it.
     *
     * @param older the versions before, oldest first
     * @return what stands in the way; empty where nothing does
     */
    List<String> complaints(Schema newer, List<Schema> older) {
        List<Schema> concerned = transitive || older.isEmpty() ? older : older.subList(older.size() - 1, older.size());
        return concerned.stream()
                .flatMap(old -> complaints(newer, old))
                .distinct()
                .toList();
    }

    private Stream<String> complaints(Schema newer, Schema old) {
        Stream<String> backward =
                readsOlder ? complaints("the new schema cannot read the old", newer, old) : Stream.of();
        Stream<String> forward = olderRead ? complaints("the old schema cannot read the new", old, newer) : Stream.of();
        return Stream.concat(backward, forward);
    }

    private static Stream<String> complaints(String direction, Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map(found ->
                        direction + ": " + found.getType() + " at " + found.getLocation() + ": " + found.getMessage());
    }
}
