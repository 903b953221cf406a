package org.communique.stream;

import java.util.List;

/**
 * What a processor decided: first the writes to its own stores, then the records to forward. Writes only put and
 * delete; they decide nothing.
 */
public record Effect(List<Runnable> writes, List<Output> outputs) {

    public Effect {
        writes = List.copyOf(writes);
        outputs = List.copyOf(outputs);
    }

    public static final Effect NONE = new Effect(List.of(), List.of());
}
