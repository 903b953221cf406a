package org.communique.stream;

import communique.DeadLetter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.time.Instant;

/** Makes dead letters. */
public final class DeadLetters {

    private DeadLetters() {}

    /**
     * Where a rejected record stood.
     *
     * @param topic null where it never entered one
     */
    public record Place(String topic, int partition, long offset) {}

    /** The whole record with its cause. */
    public static DeadLetter of(String stage, Rejection why, byte[] key, byte[] value, Place place, Instant now) {
        return DeadLetter.newBuilder()
                .setStage(stage)
                .setCause(why.cause())
                .setMessage(why.message())
                .setStackTrace(stackTrace(why.fault()))
                .setKey(key == null ? null : ByteBuffer.wrap(key))
                .setValue(value == null ? null : ByteBuffer.wrap(value))
                .setTopic(place.topic())
                .setPartition(place.partition())
                .setOffset(place.offset())
                .setOrigin(null)
                .setRejected(now)
                .build();
    }

    private static String stackTrace(Throwable fault) {
        if (fault == null) {
            return null;
        }
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
