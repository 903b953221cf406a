package org.communique.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.communique.config.Settings;

/** Makes and looks at the public topics. */
public final class TopicAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Admin admin;
    private final Topics topics;
    private final int partitions;
    private final short replication;

    public TopicAdmin(Admin admin, Settings settings) {
        this.admin = admin;
        this.topics = Topics.of(settings);
        this.partitions = settings.getInt(Settings.PARTITIONS);
        this.replication = settings.getShort(Settings.REPLICATION);
    }

    /** Makes the topics that are missing and returns their names. */
    public List<String> create() {
        Set<String> there = existing();
        List<String> made = new ArrayList<>();
        for (Topics.Spec spec : topics.specs()) {
            if (!there.contains(spec.name())) {
                create(spec);
                made.add(spec.name());
            }
        }
        awaitKnown(made);
        return made;
    }

    /** Names of the public topics that are missing. */
    public List<String> missing() {
        Set<String> there = existing();
        return topics.specs().stream()
                .map(Topics.Spec::name)
                .filter(name -> !there.contains(name))
                .toList();
    }

    private void create(Topics.Spec spec) {
        NewTopic topic = new NewTopic(
                        spec.name(),
                        Optional.of(partitions),
                        replication < 0 ? Optional.empty() : Optional.of(replication))
                .configs(spec.settings());
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            // Another instance that starts at the same moment may have been faster.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException(
                        "Cannot make the topic " + spec.name() + ": "
                                + e.getCause().getMessage(),
                        e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while making " + spec.name(), e);
        }
    }

    /** A topic that was made is not yet known to every broker; an application that starts before fails. */
    private void awaitKnown(List<String> made) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!existing().containsAll(made) || !described(made)) {
                if (System.nanoTime() > deadline) {
                    throw new KafkaException("The topics " + made + " were made and are not known after " + PATIENCE);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while making topics", e);
        }
    }

    private boolean described(List<String> names) throws InterruptedException {
        try {
            return admin.describeTopics(names).allTopicNames().get().values().stream()
                    .allMatch(topic -> topic.partitions().stream().allMatch(p -> p.leader() != null));
        } catch (ExecutionException e) {
            return false;
        }
    }

    private Set<String> existing() {
        try {
            return admin.listTopics().names().get();
        } catch (ExecutionException e) {
            throw new KafkaException("Cannot list the topics: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while listing topics", e);
        }
    }
}
