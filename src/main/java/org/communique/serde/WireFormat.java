package org.communique.serde;

import java.nio.ByteBuffer;

/**
 * Confluent's wire format: one magic byte 0, the schema id as four bytes with the highest first, the record in Avro's binary encoding.
 * Source: Confluent's documentation, "Wire format" of the schema registry's serializers.
 */
final class WireFormat {

    static final byte MAGIC = 0;
    static final int HEADER_BYTES = 5;

    private WireFormat() {}

    static byte[] header(int schemaId) {
        return ByteBuffer.allocate(HEADER_BYTES).put(MAGIC).putInt(schemaId).array();
    }

    static int schemaId(byte[] value) {
        if (value.length < HEADER_BYTES) {
            throw new BadWireFormatException("The value has " + value.length
                    + " bytes; Confluent's wire format begins with " + HEADER_BYTES + ": magic 0 and a schema id.");
        }
        if (value[0] != MAGIC) {
            throw new BadWireFormatException("The value begins with byte " + Byte.toUnsignedInt(value[0])
                    + " in place of magic 0: it was not written by a schema registry's Avro serializer.");
        }
        return ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
    }
}
