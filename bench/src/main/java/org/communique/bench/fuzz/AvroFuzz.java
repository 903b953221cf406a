package org.communique.bench.fuzz;

import communique.Article;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.serde.AvroSerdes;
import org.communique.serde.BadRecords;
import org.communique.serde.MemorySchemaRegistry;
import org.communique.serde.Schemas;

/** Bytes of a record: decoded, or told to be bad in one of the ways that make a dead letter. */
public final class AvroFuzz {

    private static final AvroSerdes SERDES = serdes();
    private static final Deserializer<SpecificRecord> DECODER =
            SERDES.value(SpecificRecord.class).deserializer();

    private AvroFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        decode(bytes);
        // Most bytes fail at the header: the same again behind a good one.
        byte[] headed = new byte[bytes.length + 5];
        headed[4] = (byte) (1 + Math.floorMod(bytes.length, 3));
        System.arraycopy(bytes, 0, headed, 5, bytes.length);
        decode(headed);
    }

    private static void decode(byte[] bytes) {
        try {
            DECODER.deserialize("communique.articles", bytes);
        } catch (RuntimeException e) {
            if (BadRecords.codeOf(e).isEmpty()) {
                throw e;
            }
        }
    }

    private static AvroSerdes serdes() {
        MemorySchemaRegistry registry = new MemorySchemaRegistry();
        List<Schema> schemas =
                List.of(Article.SCHEMA$, communique.Statement.SCHEMA$, communique.MeetingMilestone.SCHEMA$);
        schemas.forEach(schema -> registry.register(schema.getName() + "-value", Schemas.published(schema)));
        return AvroSerdes.over(registry);
    }
}
