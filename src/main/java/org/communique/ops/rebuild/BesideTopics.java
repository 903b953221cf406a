package org.communique.ops.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.communique.config.Settings;
import org.communique.stream.LedgerBeside;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;

/** Makes and removes the topics that take what new ledgers tell while they are built. */
final class BesideTopics {

    private final Admin admin;
    private final Topics live;
    private final Topics built;
    private final short replication;

    BesideTopics(Settings next, Admin admin) {
        this.admin = admin;
        this.live = Topics.of(next);
        this.built = LedgerBeside.topics(next);
        this.replication = next.getShort(Settings.REPLICATION);
    }

    /** The topic beside a public one. */
    String of(String name) {
        return built.prefix() + name.substring(live.prefix().length());
    }

    /** With as many partitions as the public ones, so that an event stands in the same one. */
    void create(TopicReader reader) {
        List<NewTopic> wanted = List.of(live.milestones(), live.agreementChanges(), live.deadLetters()).stream()
                .map(name -> topic(of(name), reader.end(name).size()))
                .toList();
        Groups.await(admin.createTopics(wanted).all());
    }

    void remove() {
        List<String> there = Groups.await(admin.listTopics().names()).stream()
                .filter(name -> name.startsWith(built.prefix()))
                .toList();
        Groups.await(admin.deleteTopics(there).all());
    }

    private NewTopic topic(String name, int partitions) {
        return new NewTopic(
                        name, Optional.of(partitions), replication < 0 ? Optional.empty() : Optional.of(replication))
                .configs(Map.of("retention.ms", "-1", "max.message.bytes", Integer.toString(Topics.MAX_RECORD_BYTES)));
    }
}
