package org.communique.alert;

import communique.Alert;
import communique.Clocks;
import communique.Lifecycle;
import communique.MeetingFact;
import communique.MessageType;
import communique.Participant;
import communique.Reading;
import communique.TopicAlert;
import communique.TopicScore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides which topic alerts an article's newest reading calls for, given those that were sent for it before. */
public final class TopicAlerts {

    private TopicAlerts() {}

    /**
     * What to send and what to remember.
     *
     * @param sent for each topic told of this article its revision; negative where it was cancelled since
     */
    public record Outcome(List<Alert> alerts, SortedMap<String, Integer> sent) {}

    /**
     * Compares a reading with what was sent.
     *
     * @param sent as the last outcome of this article left it
     * @param subscribed topics that somebody wants
     */
    public static Outcome of(Reading reading, Map<String, Integer> sent, Set<String> subscribed, Instant now) {
        Map<String, TopicScore> told = reading.getTopics().stream()
                .filter(score -> subscribed.contains(score.getTopic()))
                .collect(Collectors.toMap(TopicScore::getTopic, score -> score, (a, b) -> a, TreeMap::new));
        SortedMap<String, Integer> after = new TreeMap<>(sent);
        List<Alert> alerts = new ArrayList<>();
        told.forEach((topic, score) -> {
            int revision = Math.abs(sent.getOrDefault(topic, 0)) + 1;
            boolean live = sent.getOrDefault(topic, 0) > 0;
            after.put(topic, revision);
            alerts.add(alert(reading, score, live ? MessageType.UPDATE : MessageType.ALERT, revision, now));
        });
        sent.forEach((topic, revision) -> {
            if (revision > 0 && !told.containsKey(topic)) {
                after.put(topic, -(revision + 1));
                TopicScore gone = new TopicScore(topic, 0.0, List.of(), List.of());
                alerts.add(alert(reading, gone, MessageType.CANCEL, revision + 1, now));
            }
        });
        return new Outcome(List.copyOf(alerts), after);
    }

    static String id(String article, String topic) {
        return "topic/" + topic + "/" + article;
    }

    private static Alert alert(Reading reading, TopicScore score, MessageType type, int revision, Instant now) {
        String article = reading.getArticle().getArticle();
        String replaces = revision == 1 ? null : id(article, score.getTopic()) + "#" + (revision - 1);
        String reason =
                switch (type) {
                    case UPDATE -> "a newer version of the article";
                    case CANCEL -> "the article no longer says so or was withdrawn";
                    default -> null;
                };
        TopicAlert topic = new TopicAlert(
                reading.getArticle(), reading.getTitle(), score.getTopic(), score.getScore(), score.getWords());
        Clocks clocks = new Clocks(reading.getArticle().getPublished(), reading.getIngested(), now);
        return Alerts.of(topic, new Lifecycle(type, revision, replaces, reason), pair(reading), clocks, now);
    }

    /** The pair that the article's first meeting or agreement concerns. */
    private static String pair(Reading reading) {
        for (MeetingFact meeting : reading.getMeetings()) {
            Set<String> countries = meeting.getParticipants().stream()
                    .map(Participant::getCountry)
                    .collect(Collectors.toSet());
            if (countries.size() == 2) {
                return countries.stream().sorted().collect(Collectors.joining("-"));
            }
        }
        return reading.getAgreements().stream()
                .filter(agreement -> agreement.getParties().size() == 2)
                .findFirst()
                .map(agreement -> agreement.getParties().stream().sorted().collect(Collectors.joining("-")))
                .orElse(null);
    }
}
