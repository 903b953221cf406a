package org.communique.serde;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Tells a record that is at fault from machinery that fails, for our deserializer and for Confluent's, which wraps both in one and the same
 * SerializationException.
 */
public final class BadRecords {

    /** How Confluent's client of the registry writes the registry's answer into its messages. */
    private static final Pattern REGISTRY_ANSWER = Pattern.compile("error code: (\\d+)");

    private static final String SCHEMA_NOT_FOUND = "40403";

    private BadRecords() {}

    /**
     * Looks for the reason along the chain of causes.
     *
     * @param failure what a deserializer threw, wrapped or not
     * @return what is wrong with the record; empty where the failure says nothing about it, so that reading must stop and not go on without it
     */
    public static Optional<BadRecordCode> codeOf(Throwable failure) {
        boolean serialization = false;
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof BadRecordException bad) {
                return Optional.of(bad.code());
            }
            if (cause instanceof RetriableException || isNetwork(cause)) {
                return Optional.empty();
            }
            var answer = REGISTRY_ANSWER.matcher(String.valueOf(cause.getMessage()));
            if (answer.find()) {
                return answer.group(1).equals(SCHEMA_NOT_FOUND)
                        ? Optional.of(BadRecordCode.UNKNOWN_SCHEMA)
                        : Optional.empty();
            }
            serialization |= cause instanceof SerializationException;
        }
        return serialization ? Optional.of(BadRecordCode.BAD_BYTES) : Optional.empty();
    }

    private static boolean isNetwork(Throwable cause) {
        String name = cause.getClass().getName();
        return name.startsWith("java.net.")
                || name.startsWith("javax.net.")
                || cause instanceof RegistryRefusedException;
    }
}
