package org.communique.alert;

import communique.Alert;
import communique.AlertKind;
import communique.Subscription;
import java.util.Arrays;
import java.util.List;

/** Tells whether an alert is what somebody subscribed to. */
public final class Matching {

    private Matching() {}

    public static boolean matches(Subscription wanted, Alert alert) {
        return (wanted.getKinds().isEmpty() || wanted.getKinds().contains(alert.getKind()))
                && (wanted.getPairs().isEmpty()
                        || wanted.getPairs().stream().anyMatch(p -> concerns(alert.getPair(), p)))
                && topicFits(wanted, alert)
                && (!wanted.getLandmarksOnly()
                        || alert.getMilestone() == null
                        || alert.getMilestone().getLandmark());
    }

    /**
     * Whether a pair or group is the one wanted, or has the country wanted among its members.
     *
     * @param pair JPN-RUS, null for none
     * @param wanted JPN-RUS, RUS-JPN or JPN
     */
    public static boolean concerns(String pair, String wanted) {
        if (pair == null) {
            return false;
        }
        List<String> members = Arrays.asList(pair.split("-"));
        List<String> asked = Arrays.asList(wanted.split("-"));
        return asked.size() == 1
                ? members.contains(wanted)
                : members.size() == asked.size() && members.containsAll(asked);
    }

    private static boolean topicFits(Subscription wanted, Alert alert) {
        if (alert.getKind() == AlertKind.TOPIC) {
            return wanted.getTopics().stream().anyMatch(alert.getTopics()::contains);
        }
        return true;
    }
}
