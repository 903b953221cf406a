package org.communique.it;

import static org.assertj.core.api.Assertions.assertThat;

import communique.MeetingMilestone;
import communique.Reading;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.communique.cli.Communique;
import org.communique.config.Settings;
import org.communique.ops.Accounts;
import org.communique.stream.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code communique run} as a process of its own that is killed at work, as by a power cut. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class KillIT {

    @RegisterExtension
    static final BrokerExtension BROKER = new BrokerExtension();

    private static final int ARTICLES = Integer.getInteger("it.kill.articles", 400);
    private static final int KILLS = 2;
    private static final String[][] LEADERS = {
        {"Slovenian Prime Minister Ana Kovar", "Norwegian Prime Minister Henrik Aasland", "Ljubljana"},
        {"Kenyan President Daniel Mbori", "Portuguese Prime Minister Ines Valadares", "Mombasa"},
        {"Chilean President Lucia Ferrada", "New Zealand Prime Minister Hemi Rangihuna", "Santiago"},
        {"Finnish President Elias Rautala", "Mongolian President Batsukh Ganzorig", "Helsinki"},
    };

    @TempDir
    Path logs;

    @Test
    void shouldLoseAndRepeatNothingWhenKilledAtWork() throws Exception {
        // Small batches and short sessions, so that it is killed amid the work and its place is free soon.
        Settings settings = BROKER.fresh()
                .with(Map.of(
                        "kafka.max.poll.records", "10",
                        "kafka.session.timeout.ms", "6000",
                        "kafka.heartbeat.interval.ms", "1000"));
        try (PipelineClient client = new PipelineClient(settings)) {
            client.prepare();
            List<String> articles = articles();
            client.publish(articles);
            // The second half again, as a publisher does that was not sure.
            client.publish(articles.subList(ARTICLES / 2, ARTICLES));

            long read = 0;
            for (int i = 0; i < KILLS; i++) {
                read = killAtWork(settings, client, read);
            }
            assertThat(read).as("readings at the last kill").isLessThan(ARTICLES);
            finish(settings, client);

            Topics topics = client.topics();
            assertThat(client.accounts())
                    .isEqualTo(new Accounts(ARTICLES + ARTICLES / 2, ARTICLES, ARTICLES / 2, 0, 0));
            assertThat(client.records(topics.readings(), Reading.class))
                    .extracting(Reading::getArticle)
                    .doesNotHaveDuplicates();
            assertThat(client.records(topics.milestones(), MeetingMilestone.class))
                    .hasSizeGreaterThanOrEqualTo(LEADERS.length)
                    .extracting(m -> m.getId() + "#" + m.getLifecycle().getRevision())
                    .doesNotHaveDuplicates();
        }
    }

    /** Starts a process and kills it as soon as it has done more than was done before; returns what is done then. */
    private long killAtWork(Settings settings, PipelineClient client, long before) throws Exception {
        Process process = start(settings);
        long read = before;
        try {
            while (read == before) {
                assertThat(process.isAlive()).as("log in %s", logs).isTrue();
                TimeUnit.MILLISECONDS.sleep(20);
                read = client.count(client.topics().readings());
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return client.count(client.topics().readings());
    }

    private void finish(Settings settings, PipelineClient client) throws Exception {
        Process process = start(settings);
        try {
            client.awaitQuiet(process::isAlive);
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES))
                    .as("ends when told to")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Settings settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Communique.class.getName(),
                "run"));
        settings.originalsStrings().forEach((key, value) -> {
            command.add("--set");
            command.add(key + "=" + value);
        });
        File log = logs.resolve("run.log").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    /** Every pair meets once a week; every meeting is told of by one outlet. */
    private static List<String> articles() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String[] leaders = LEADERS[i % LEADERS.length];
            LocalDate day = LocalDate.of(2015, 1, 7).plusWeeks(i / LEADERS.length);
            lines.add("""
                    {"id": "kill-%d", "published": "%sT18:00:00Z", "title": "Two leaders meet", "body": \
                    "%s and %s met in %s on Wednesday. They spoke of ferries, fish and the price of timber."}""".formatted(i, day, leaders[0], leaders[1], leaders[2]));
        }
        return lines;
    }
}
