package org.communique.stream;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.config.Settings;

/** The three Kafka Streams applications, each with its own group, guarantee and reset boundary. */
public enum Application {
    INTAKE,
    LEDGER,
    ALERTS;

    /** Name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Kafka Streams application id and consumer group; ledgers that were built anew have a generation in theirs. */
    public String id(Settings settings) {
        int generation = settings.getInt(Settings.LEDGER_GENERATION);
        String suffix = this == LEDGER && generation > 1 ? "-g" + generation : "";
        return settings.getString(Settings.APPLICATION_ID) + "-" + label() + suffix;
    }

    /** Topics whose lag is this application's. */
    public List<String> sources(Topics topics) {
        return switch (this) {
            case INTAKE -> List.of(topics.articles());
            case LEDGER -> List.of(topics.statements());
            case ALERTS -> List.of(topics.milestones(), topics.agreementChanges(), topics.readings());
        };
    }

    /** Source topics by consumer group, in the order of the flow. */
    public static Map<String, List<String>> sourcesByGroup(Settings settings) {
        Topics topics = Topics.of(settings);
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Application application : values()) {
            all.put(application.id(settings), application.sources(topics));
        }
        return all;
    }

    /**
     * Applications by their labels.
     *
     * @param labels such as intake,ledger; empty for all
     * @throws IllegalArgumentException naming the label that is none
     */
    public static Set<Application> named(List<String> labels) {
        if (labels.isEmpty()) {
            return EnumSet.allOf(Application.class);
        }
        Set<Application> found = EnumSet.noneOf(Application.class);
        for (String label : labels) {
            found.add(Arrays.stream(values())
                    .filter(a -> a.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No application " + label + "; there are "
                            + Arrays.stream(values()).map(Application::label).collect(Collectors.joining(", ")))));
        }
        return found;
    }
}
