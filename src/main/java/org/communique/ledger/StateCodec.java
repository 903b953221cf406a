package org.communique.ledger;

import communique.state.CountRow;
import communique.state.EventRow;
import communique.state.MatterRow;
import communique.state.MeetingRow;
import communique.state.MoveRow;
import communique.state.ReportRow;
import communique.state.StandRow;
import communique.state.StatementRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;

/**
 * Rows as Avro single-object encoding: two marker bytes, the fingerprint of the writer's schema, the binary record. A row written by
 * any released schema can be read. Safe for use by many threads.
 */
final class StateCodec<T> {

    private static final RowModel MODEL = new RowModel();

    static final StateCodec<StatementRow> STATEMENT = new StateCodec<>(StatementRow.getClassSchema());
    static final StateCodec<ReportRow> REPORT = new StateCodec<>(ReportRow.getClassSchema());
    static final StateCodec<MeetingRow> MEETING = new StateCodec<>(MeetingRow.getClassSchema());
    static final StateCodec<CountRow> COUNT = new StateCodec<>(CountRow.getClassSchema());
    static final StateCodec<EventRow> EVENT = new StateCodec<>(EventRow.getClassSchema());
    static final StateCodec<MatterRow> MATTER = new StateCodec<>(MatterRow.getClassSchema());
    static final StateCodec<StandRow> STAND = new StateCodec<>(StandRow.getClassSchema());
    static final StateCodec<MoveRow> MOVE = new StateCodec<>(MoveRow.getClassSchema());

    private final BinaryMessageEncoder<T> encoder;
    private final BinaryMessageDecoder<T> decoder;

    private StateCodec(Schema schema) {
        this.encoder = new BinaryMessageEncoder<>(MODEL, schema);
        this.decoder = new BinaryMessageDecoder<>(MODEL, schema, ReleasedSchemas.STORE);
    }

    byte[] encode(T row) {
        try {
            ByteBuffer buffer = encoder.encode(row);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot encode a ledger row", e);
        }
    }

    /** The row, or null for null bytes. */
    T decode(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return decoder.decode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot decode a ledger row", e);
        }
    }
}
