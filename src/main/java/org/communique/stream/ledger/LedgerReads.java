package org.communique.stream.ledger;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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

    private final Supplier<Optional<KafkaStreams>> ledger;
    private final HostInfo self;

    /**
     * Reads of an application.
     *
     * @param ledger the application as it runs now; empty while ledgers change places
     * @param endpoint host:port of this instance
     */
    public LedgerReads(Supplier<Optional<KafkaStreams>> ledger, String endpoint) {
        this.ledger = ledger;
        this.self = HostInfo.buildFromEndpoint(endpoint);
    }

    /** The instance that has this pair's rows; empty where it is this one. */
    public Optional<HostInfo> elsewhere(String pair) {
        KeyQueryMetadata owner = streams().queryMetadataForKey(LedgerTopology.ROWS, pair, new StringSerializer());
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
        return question.apply(new StoreRows(streams()
                .store(StoreQueryParameters.fromNameAndType(
                        LedgerTopology.ROWS, QueryableStoreTypes.keyValueStore()))));
    }

    private KafkaStreams streams() {
        return ledger.get()
                .orElseThrow(() -> new InvalidStateStoreException("the ledger gives way to one that was built anew"));
    }
}
