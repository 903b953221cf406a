package org.communique.ops;

import java.util.OptionalLong;

/**
 * How far one group is behind on one partition.
 *
 * @param committed offset that the group has committed; empty where it has not yet
 * @param end last stable offset: where a read_committed reader stands when it has read everything
 * @param behind records still to be read, transaction markers not counted; empty where unknown
 * @param exact false where there were too many to look at and the offsets alone were subtracted
 */
public record PartitionLag(
        String group,
        String topic,
        int partition,
        OptionalLong committed,
        long end,
        OptionalLong behind,
        boolean exact) {}
