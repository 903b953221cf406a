package org.communique.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.kafka.common.config.ConfigDef;
import org.communique.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Every setting there is. */
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = "Lists every setting with its default and what it is for.",
        footer = {
            "",
            "Set them in a file (--config), as COMMUNIQUE_HTTP_PORT=8090 in the environment, or with --set http.port=8090.",
            "Keys under kafka. go to every Kafka client, those under registry. to the registry's clients."
        })
final class SettingsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, ConfigDef.ConfigKey> keys = new TreeMap<>(Settings.DEFINITION.configKeys());
        keys.forEach((name, key) -> {
            out.println(name + "=" + ConfigDef.convertToString(key.defaultValue, key.type));
            out.println("    " + key.documentation);
        });
        out.flush();
        return 0;
    }
}
