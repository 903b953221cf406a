package org.communique.stream;

import java.time.Duration;
import org.apache.kafka.streams.Topology;
import org.communique.config.Settings;
import org.communique.ledger.LandmarkRule;
import org.communique.ledger.Ledger;
import org.communique.reading.Reader;
import org.communique.serde.AvroSerdes;
import org.communique.stream.alerts.AlertsTopology;
import org.communique.stream.intake.IntakeTopology;
import org.communique.stream.ledger.LedgerTopology;
import org.communique.stream.ledger.Silence;

/** The topology of each application. */
public final class Topologies {

    private Topologies() {}

    public static Topology of(Application application, Settings settings, AvroSerdes serdes) {
        Topology topology = new Topology();
        Topics topics = Topics.of(settings);
        switch (application) {
            case INTAKE ->
                IntakeTopology.addTo(topology, topics, serdes, new Reader(), settings.getLong(Settings.HELD_CHECK));
            case LEDGER ->
                LedgerTopology.addTo(topology, topics, serdes, new Ledger(landmarks(settings)), silence(settings));
            case ALERTS -> AlertsTopology.addTo(topology, topics, serdes);
        }
        return topology;
    }

    private static Silence silence(Settings settings) {
        return new Silence(
                settings.getInt(Settings.STALE_MONTHS), Duration.ofMillis(settings.getLong(Settings.STALE_CHECK)));
    }

    private static LandmarkRule landmarks(Settings settings) {
        return new LandmarkRule(
                true, settings.getInt(Settings.LANDMARK_EVERY), settings.getInt(Settings.LANDMARK_YEARS));
    }
}
