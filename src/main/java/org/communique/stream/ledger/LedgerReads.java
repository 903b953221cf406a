package org.communique.stream.ledger;

import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.communique.ledger.LedgerRows;

/** Reads the ledgers of a running application, wherever the pair's partition is. Safe for use by many threads. */
public final class LedgerReads {

    private final KafkaStreams streams;
    private final HostInfo self;

    public LedgerReads(KafkaStreams streams, String endpoint) {
        this.streams = streams;
        this.self = HostInfo.buildFromEndpoint(endpoint);
    }

    /** The instance that has this pair's rows; empty where it is this one. */
    public Optional<HostInfo> elsewhere(String pair) {
        KeyQueryMetadata owner = streams.queryMetadataForKey(LedgerTopology.ROWS, pair, new StringSerializer());
        if (owner == null || owner.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
            throw new InvalidStateStoreException("the ledger is moving between instances");
        }
        return owner.activeHost().equals(self) ? Optional.empty() : Optional.of(owner.activeHost());
    }

    /**
     * An answer from the rows of this instance.
     *
     * @throws InvalidStateStoreException while they are being restored or moved
     */
    public <T> T read(Function<LedgerRows, T> question) {
        return question.apply(new StoreRows(streams.store(
                StoreQueryParameters.fromNameAndType(LedgerTopology.ROWS, QueryableStoreTypes.keyValueStore()))));
    }
}
