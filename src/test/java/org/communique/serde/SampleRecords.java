package org.communique.serde;

import communique.Article;
import communique.DeadLetter;
import communique.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.util.RandomData;

/** Records for tests: a few by hand, and the Avro bytes of any number at random for any schema. */
public final class SampleRecords {

    public static final Instant ELEVEN = Instant.parse("2018-05-26T11:00:00Z");

    static {
        GeneratedRecords.trust();
    }

    private SampleRecords() {}

    public static Article article() {
        return Article.newBuilder()
                .setId("a-1")
                .setTitle("Two leaders meet — 会談")
                .setBody("They met on Saturday.\n\nIt was their third meeting.")
                .setPublished(ELEVEN)
                .setPublishedDay(LocalDate.parse("2018-05-26"))
                .setProvenance(Provenance.newBuilder()
                        .setFormat("text")
                        .setRepairs(List.of("encoding"))
                        .build())
                .build();
    }

    public static DeadLetter deadLetter() {
        return DeadLetter.newBuilder()
                .setStage("intake")
                .setCause("BAD_BYTES")
                .setMessage("cut off")
                .setValue(ByteBuffer.wrap("raw \u00ff".getBytes(StandardCharsets.ISO_8859_1)))
                .setRejected(ELEVEN)
                .build();
    }

    /** Written by Avro's generic writer, which knows nothing of generated classes; longs stay where JavaScript's numbers are exact. */
    public static byte[] randomAvro(Schema schema, long seed) {
        return avro(
                schema,
                exactInJavaScript(new RandomData(schema, 1, seed).iterator().next()));
    }

    private static Object exactInJavaScript(Object value) {
        if (value instanceof GenericData.Record record) {
            record.getSchema()
                    .getFields()
                    .forEach(field -> record.put(field.pos(), exactInJavaScript(record.get(field.pos()))));
        } else if (value instanceof GenericData.Array<?> array) {
            array.forEach(SampleRecords::exactInJavaScript);
        } else if (value instanceof Long number) {
            return number >> 12;
        }
        return value;
    }

    public static byte[] avro(Schema schema, Object datum) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
            new GenericDatumWriter<>(schema).write(datum, encoder);
            encoder.flush();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Magic 0, id, body: put together by hand. */
    public static byte[] wire(int id, byte[] avro) {
        return ByteBuffer.allocate(5 + avro.length)
                .put((byte) 0)
                .putInt(id)
                .put(avro)
                .array();
    }
}
