package org.communique.stream.alerts;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Copies the subscriptions topic into the global store; a record without value removes the subscription. */
final class KeepLatest implements Processor<String, byte[], Void, Void> {

    private KeyValueStore<String, byte[]> store;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        store = context.getStateStore(AlertsTopology.SUBSCRIPTIONS);
    }

    @Override
    public void process(Record<String, byte[]> subscription) {
        if (subscription.key() != null) {
            store.put(subscription.key(), subscription.value());
        }
    }
}
