package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class BadRecordsTest {

    @Test
    void shouldFindOurOwnCodesThroughAnyWrapper() {
        assertThat(BadRecords.codeOf(new KafkaException(new BadWireFormatException("x"))))
                .contains(BadRecordCode.BAD_BYTES);
        assertThat(BadRecords.codeOf(new UnknownSchemaIdException(1, "r", "a"))).contains(BadRecordCode.UNKNOWN_SCHEMA);
    }

    /** The shapes that Confluent's deserializer throws. */
    @Test
    void shouldReadConfluentsExceptions() {
        assertThat(BadRecords.codeOf(new SerializationException("Unknown magic byte!")))
                .contains(BadRecordCode.BAD_BYTES);
        assertThat(BadRecords.codeOf(
                        new SerializationException("Error deserializing Avro message for id 1", new EOFException())))
                .contains(BadRecordCode.BAD_BYTES);
        assertThat(BadRecords.codeOf(new SerializationException(
                        "Error retrieving Avro value schema for id 9",
                        new IOException("Schema 9 not found.; error code: 40403"))))
                .contains(BadRecordCode.UNKNOWN_SCHEMA);
    }

    @Test
    void shouldNotBlameTheRecordForWhatFailsAroundIt() {
        assertThat(BadRecords.codeOf(new SerializationException(
                        "Error retrieving Avro value schema for id 9", new ConnectException("refused"))))
                .isEmpty();
        assertThat(BadRecords.codeOf(new SerializationException("Error", new IOException("oops; error code: 50002"))))
                .isEmpty();
        assertThat(BadRecords.codeOf(new SerializationException("Error", new IOException("who?; error code: 40101"))))
                .isEmpty();
        assertThat(BadRecords.codeOf(new TimeoutException("slow"))).isEmpty();
        assertThat(BadRecords.codeOf(new RegistryRefusedException("no", 401, 40101)))
                .isEmpty();
        assertThat(BadRecords.codeOf(new NullPointerException())).isEmpty();
    }
}
