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
            case LEDGER -> LedgerTopology.addTo(topology, topics, serdes, ledger(settings), silence(settings));
            case ALERTS -> AlertsTopology.addTo(topology, topics, serdes);
        }
        return topology;
    }

    /** Ledgers that are built beside the live ones: the same, but that they tell their events elsewhere and know no clock. */
    public static Topology ledgerBeside(Settings settings, AvroSerdes serdes, Topics out) {
        Topology topology = new Topology();
        Silence unwatched = new Silence(0, Duration.ZERO);
        LedgerTopology.addTo(topology, Topics.of(settings), out, serdes, ledger(settings), unwatched);
        return topology;
    }

    /** The ledgers' rules as the settings have them. */
    public static Ledger ledger(Settings settings) {
        return new Ledger(landmarks(settings));
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
