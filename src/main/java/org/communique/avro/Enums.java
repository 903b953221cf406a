package org.communique.avro;

/** Enums of the core and of the schemas bear the same symbols. */
final class Enums {

    private Enums() {}

    /** @throws IllegalArgumentException where the other side has no such symbol, as UNKNOWN from a newer writer */
    static <T extends Enum<T>> T same(Class<T> type, Enum<?> value) {
        return Enum.valueOf(type, value.name());
    }
}
