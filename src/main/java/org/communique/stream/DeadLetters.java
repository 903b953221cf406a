package org.communique.stream;

import communique.DeadLetter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.time.Instant;

/** Makes dead letters. */
public final class DeadLetters {

    /** Of a rejected value: all of it, unless it is so large that a record with it could not be written. */
    static final int WHOLE = Topics.MAX_RECORD_BYTES - 256 * 1024;

    /** Of a value that is larger, enough to see what it is. */
    static final int SAMPLE = 64 * 1024;

    private static final int MESSAGE = 8_000;
    private static final int STACK_TRACE = 32_000;

    private DeadLetters() {}

    /**
     * Where a rejected record stood.
     *
     * @param topic null where it never entered one
     */
    public record Place(String topic, int partition, long offset) {}

    /**
     * The whole record with its cause. Of a value too large to be written again the beginning is kept: the place tells where
     * the whole one stands.
     */
    public static DeadLetter of(String stage, Rejection why, byte[] key, byte[] value, Place place, Instant now) {
        return DeadLetter.newBuilder()
                .setStage(stage)
                .setCause(why.cause())
                .setMessage(message(why, value))
                .setStackTrace(stackTrace(why.fault()))
                .setKey(bounded(key, SAMPLE))
                .setValue(value != null && value.length > WHOLE ? bounded(value, SAMPLE) : bounded(value, WHOLE))
                .setTopic(place.topic())
                .setPartition(place.partition())
                .setOffset(place.offset())
                .setOrigin(null)
                .setRejected(now)
                .build();
    }

    /** A dead letter's own key: the source's, unless that is longer than any honest one. */
    static String recordKey(String key) {
        return cut(key, MESSAGE);
    }

    private static String message(Rejection why, byte[] value) {
        String message = cut(why.message(), MESSAGE);
        return value == null || value.length <= WHOLE
                ? message
                : message + " Of its " + value.length + " bytes the first " + SAMPLE
                        + " are kept here; the whole record stands at the topic, partition and offset told.";
    }

    private static ByteBuffer bounded(byte[] bytes, int most) {
        return bytes == null
                ? null
                : ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, most)).slice();
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most) + " ...";
    }

    private static String stackTrace(Throwable fault) {
        if (fault == null) {
            return null;
        }
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return cut(text.toString(), STACK_TRACE);
    }
}
