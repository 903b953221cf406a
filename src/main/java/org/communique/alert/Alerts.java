package org.communique.alert;

import communique.AgreementChange;
import communique.Alert;
import communique.AlertKind;
import communique.Clocks;
import communique.MeetingMilestone;
import communique.TopicAlert;
import java.time.Instant;
import java.util.List;

/** Wraps events in the one envelope that consumers read. */
public final class Alerts {

    private Alerts() {}

    public static Alert of(MeetingMilestone milestone, Instant now) {
        return Alert.newBuilder()
                .setId(milestone.getId())
                .setKind(AlertKind.MILESTONE)
                .setLifecycle(milestone.getLifecycle())
                .setPair(milestone.getPair())
                .setHeadline(Headlines.of(milestone))
                .setMilestone(milestone)
                .setClocks(at(milestone.getClocks(), now))
                .build();
    }

    public static Alert of(AgreementChange change, Instant now) {
        return Alert.newBuilder()
                .setId(change.getId())
                .setKind(AlertKind.AGREEMENT_CHANGE)
                .setLifecycle(change.getLifecycle())
                .setPair(change.getPair())
                .setHeadline(Headlines.of(change))
                .setAgreementChange(change)
                .setClocks(at(change.getClocks(), now))
                .build();
    }

    /**
     * An alert on a topic of an article.
     *
     * @param pair whom the article concerns; null where that is no pair
     */
    static Alert of(TopicAlert topic, communique.Lifecycle lifecycle, String pair, Clocks clocks, Instant now) {
        return Alert.newBuilder()
                .setId(TopicAlerts.id(topic.getArticle().getArticle(), topic.getTopic()))
                .setKind(AlertKind.TOPIC)
                .setLifecycle(lifecycle)
                .setPair(pair)
                .setHeadline((pair == null ? "" : pair + ": ") + topic.getTopic() + ": " + topic.getTitle())
                .setTopics(List.of(topic.getTopic()))
                .setTopic(topic)
                .setClocks(at(clocks, now))
                .build();
    }

    private static Clocks at(Clocks clocks, Instant now) {
        return new Clocks(clocks.getPublished(), clocks.getIngested(), now);
    }
}
