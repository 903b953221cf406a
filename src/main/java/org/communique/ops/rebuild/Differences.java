package org.communique.ops.rebuild;

import communique.MessageType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What switching to the new ledgers changes for consumers.
 *
 * @param changes steps by topic and partition, in their order
 * @param same events of which both ledgers tell the same
 */
record Differences(List<Part> changes, long same) {

    /**
     * Steps of one partition.
     *
     * @param topic where they are to be told
     * @param built where the new ledgers have told theirs
     */
    record Part(String topic, String built, int partition, List<Succession.Step> steps) {}

    Map<MessageType, Integer> counts() {
        Map<MessageType, Integer> counts = new EnumMap<>(MessageType.class);
        told().forEach(step -> counts.merge(step.lifecycle().getMessageType(), 1, Integer::sum));
        return counts;
    }

    /** Steps that consumers hear of. */
    List<Succession.Step> told() {
        List<Succession.Step> told = new ArrayList<>();
        changes.forEach(part ->
                part.steps().stream().filter(step -> step.lifecycle() != null).forEach(told::add));
        return told;
    }
}
