package org.communique.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.communique.serde.BadRecordCode;
import org.communique.serde.BadRecords;

/**
 * A processor that takes records as bytes, so that what cannot be decoded becomes a dead letter like everything else
 * that is rejected, and that decides before it writes and writes before it forwards.
 *
 * @param <T> the record it understands
 */
public abstract class Step<T extends SpecificRecord> implements Processor<byte[], byte[], String, SpecificRecord> {

    /** Name of the sink that every step has. */
    public static final String DEAD_LETTERS = "dead-letters";

    private final String stage;
    private final Class<T> type;
    private final Deserializer<SpecificRecord> decoder;
    private ProcessorContext<String, SpecificRecord> context;
    private CommitPace.Task pace;

    protected Step(String stage, Class<T> type, Deserializer<SpecificRecord> decoder) {
        this.stage = stage;
        this.type = type;
        this.decoder = decoder;
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        this.context = context;
        this.pace = CommitPace.join(context);
    }

    /**
     * What to do about a record; must not write anything itself.
     *
     * @throws Rejected where the record is to go to the dead letters
     */
    protected abstract Effect decide(String key, T value, Instant ingested) throws Rejected;

    /** What else to do when a record was rejected, such as to count it. */
    protected Effect onRejected(Rejection why) {
        return Effect.NONE;
    }

    @Override
    public final void process(Record<byte[], byte[]> in) {
        Effect effect;
        try {
            effect = decide(
                    in.key() == null ? null : new String(in.key(), StandardCharsets.UTF_8),
                    decode(in.value()),
                    Instant.ofEpochMilli(in.timestamp()));
        } catch (Rejected e) {
            effect = rejected(in, e.why());
        } catch (RuntimeException e) {
            // Kafka's own exceptions tell of brokers and stores, not of this record: the thread must stop and try
            // again.
            if (e instanceof KafkaException) {
                throw e;
            }
            effect = rejected(in, Rejection.internal(e));
        }
        effect.writes().forEach(Runnable::run);
        effect.outputs().forEach(out -> forward(out, in.timestamp()));
        if (pace.onRecord(context.currentSystemTimeMs(), in.timestamp())) {
            context.commit();
        }
    }

    /** Wall-clock time, which tests can set. */
    protected final Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }

    protected final void forward(Output out, long timestamp) {
        Headers headers = new RecordHeaders();
        out.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        context.forward(new Record<>(out.key(), out.value(), timestamp, headers), out.sink());
    }

    /** Dead letter of something that was taken in before and fails now. */
    protected final Output deadLetter(String key, byte[] value, RuntimeException fault) {
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        return Output.of(
                DEAD_LETTERS,
                DeadLetters.recordKey(key),
                DeadLetters.of(
                        stage, Rejection.internal(fault), keyBytes, value, new DeadLetters.Place(null, -1, -1), now()));
    }

    private T decode(byte[] value) throws Rejected {
        if (value == null) {
            throw new Rejected(Rejection.of(
                    "NO_VALUE", "The record has no value. Publish a canceled version to withdraw an article."));
        }
        SpecificRecord decoded;
        try {
            decoded = decoder.deserialize(
                    context.recordMetadata().map(RecordMetadata::topic).orElse(""), value);
        } catch (RuntimeException e) {
            BadRecordCode code = BadRecords.codeOf(e).orElseThrow(() -> e);
            throw new Rejected(Rejection.of(
                    code.name(),
                    "The value cannot be decoded: " + e.getMessage()
                            + ". Write it with an Avro serializer in Confluent's wire format."));
        }
        if (!type.isInstance(decoded)) {
            throw new Rejected(Rejection.of(
                    "WRONG_TYPE",
                    "The value is a "
                            + (decoded == null ? "null" : decoded.getSchema().getFullName()) + ", not a "
                            + type.getSimpleName() + "."));
        }
        return type.cast(decoded);
    }

    private Effect rejected(Record<byte[], byte[]> in, Rejection why) {
        DeadLetters.Place place = context.recordMetadata()
                .map(at -> new DeadLetters.Place(at.topic(), at.partition(), at.offset()))
                .orElse(new DeadLetters.Place(null, -1, -1));
        String key = in.key() == null ? null : new String(in.key(), StandardCharsets.UTF_8);
        Effect more = onRejected(why);
        List<Output> outputs = new ArrayList<>(more.outputs());
        outputs.add(Output.of(
                DEAD_LETTERS,
                DeadLetters.recordKey(key),
                DeadLetters.of(stage, why, in.key(), in.value(), place, now())));
        return new Effect(more.writes(), outputs);
    }
}
