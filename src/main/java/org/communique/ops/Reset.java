package org.communique.ops;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Makes a Kafka Streams application begin anew: deletes its group with the offsets, and its internal topics. */
public final class Reset {

    private final Admin admin;

    public Reset(Admin admin) {
        this.admin = admin;
    }

    /** Changelog and repartition topics of an application, sorted. */
    public List<String> internalTopics(String applicationId) {
        return await(admin.listTopics().names()).stream()
                .filter(name -> name.startsWith(applicationId + "-"))
                // Ledgers of another generation have an id that begins with this one.
                .filter(name -> !name.substring(applicationId.length()).matches("-g\\d+-.*"))
                .filter(name -> name.endsWith("-changelog") || name.endsWith("-repartition"))
                .sorted()
                .toList();
    }

    /**
     * Does it.
     *
     * @throws IllegalStateException where the application still runs
     */
    public void execute(String applicationId, List<String> internalTopics) {
        try {
            admin.deleteConsumerGroups(List.of(applicationId)).all().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupNotEmptyException) {
                throw new IllegalStateException(applicationId + " still runs. Stop all its instances first", e);
            }
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw new KafkaException(e.getCause().getMessage(), e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
        for (String topic : internalTopics) {
            try {
                await(admin.deleteTopics(List.of(topic)).all());
            } catch (KafkaException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
