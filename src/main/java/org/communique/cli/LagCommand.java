package org.communique.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.communique.app.Connection;
import org.communique.config.Settings;
import org.communique.ops.LagReader;
import org.communique.ops.PartitionLag;
import org.communique.stream.Application;
import org.communique.stream.LedgerControl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How far each application is behind. */
@Command(
        name = "lag",
        mixinStandardHelpOptions = true,
        description = {
            "Lists for each group, topic and partition the records still to be read.",
            "Counts what a read_committed reader can see: up to the last stable offset, without transaction markers."
                    + " A group that has not committed yet is 'unknown', never 0; '~' marks a figure from offsets alone."
        },
        footer = {
            "",
            "  communique lag --set bootstrap.servers=kafka:9092",
            "  communique lag --json | jq 'select(.behind > 100)'"
        })
final class LagCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Option(names = "--json", description = "One JSON object a line")
    private boolean json;

    @Override
    public Integer call() {
        Settings settings = options.read();
        List<PartitionLag> rows;
        try (Admin admin = Connection.open(settings);
                LagReader reader = new LagReader(admin, settings.kafka())) {
            rows = reader.read(Application.sourcesByGroup(LedgerControl.resolve(settings, admin)));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            rows.forEach(row -> out.println(json(row)));
        } else {
            out.printf("%-20s %-32s %9s %12s %12s %10s%n", "GROUP", "TOPIC", "PARTITION", "COMMITTED", "END", "BEHIND");
            rows.forEach(row -> out.printf(
                    "%-20s %-32s %9d %12s %12d %10s%n",
                    row.group(),
                    row.topic(),
                    row.partition(),
                    row.committed().isPresent() ? Long.toString(row.committed().getAsLong()) : "-",
                    row.end(),
                    row.behind().isPresent()
                            ? (row.exact() ? "" : "~") + row.behind().getAsLong()
                            : "unknown"));
        }
        out.flush();
        return 0;
    }

    private static ObjectNode json(PartitionLag row) {
        ObjectNode line = JSON.createObjectNode()
                .put("group", row.group())
                .put("topic", row.topic())
                .put("partition", row.partition());
        if (row.committed().isPresent()) {
            line.put("committed", row.committed().getAsLong());
        } else {
            line.putNull("committed");
        }
        line.put("end", row.end());
        if (row.behind().isPresent()) {
            line.put("behind", row.behind().getAsLong());
        } else {
            line.put("behind", "unknown");
        }
        return line.put("exact", row.exact());
    }
}
