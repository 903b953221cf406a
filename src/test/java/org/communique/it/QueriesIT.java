package org.communique.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.communique.app.Node;
import org.communique.cli.Communique;
import org.communique.config.Settings;
import org.communique.stream.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions to running instances, over HTTP and from the terminal. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class QueriesIT {

    @RegisterExtension
    static final BrokerExtension BROKER = new BrokerExtension();

    /** An update where another source of the meeting was read before: articles of two partitions come in any order. */
    private static final Pattern BROUGHT_THE_14TH =
            Pattern.compile("It brought: (UPDATE )?NOR-SVN: 14th meeting overall");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void shouldTellWhatBecameOfEachArticle() throws Exception {
        Settings settings = BROKER.fresh();
        try (Node node = start(settings);
                PipelineClient client = new PipelineClient(settings)) {
            client.publishSampleFeed();
            client.publish(
                    List.of(
                            "{\"id\": \"dull\", \"published\": \"2025-01-02\", \"title\": \"\", \"body\": \"The bakery opens at seven.\"}",
                            "{\"id\": \"blank\", \"published\": \"2025-01-02\", \"title\": \"\", \"body\": \"  \"}",
                            "{\"id\": \"later\", \"published\": \"2025-01-02\", \"embargoed\": \"2999-01-01T00:00:00Z\", \"title\": \"\","
                                    + " \"body\": \"OSLO - Norwegian Prime Minister Jonas Berg met Kenyan President Amos Otieno in Oslo.\"}"));
            client.awaitQuiet(node.pipeline()::alive);

            assertThat(why(node, "herald-1116"))
                    .contains("read, version 1 was read", "NOR-SVN: says leaders in person bilateral meeting held")
                    .containsPattern(BROUGHT_THE_14TH)
                    .contains("nobody has subscribed");
            assertThat(why(node, "dull")).contains("no meeting or agreement of two governments", "No alert");
            assertThat(why(node, "blank")).contains("EMPTY_BODY");
            assertThat(why(node, "later")).contains("held, under embargo until 2999-01-01T00:00:00Z");
            assertThat(why(node, "nobody")).contains("Never received");
            assertThat(twice(client, node)).contains("duplicate, the same as version 1, which was read");
        }
    }

    @Test
    void shouldAnswerForAnyPairFromAnyInstance() throws Exception {
        Settings settings = BROKER.fresh();
        Settings beside = settings.with(Map.of(Settings.STATE_DIR, beside(settings)));
        try (Node one = start(settings);
                Node other = start(beside);
                PipelineClient client = new PipelineClient(settings)) {
            client.publishSampleFeed();
            client.awaitQuiet(() -> one.pipeline().alive() && other.pipeline().alive());
            awaitBoth(one, other);

            Set<String> pairs = new TreeSet<>(Set.of("NOR-SVN", "FIN-MNG", "KEN-PRT", "ISL-URY"));
            for (String pair : pairs) {
                for (String question : List.of("/meetings/", "/agreements/", "/timeline/")) {
                    HttpResponse<String> answer = get(one, question + pair);
                    assertThat(answer.statusCode())
                            .as("%s%s: %s", question, pair, answer.body())
                            .isEqualTo(200);
                    assertThat(get(other, question + pair).body()).isEqualTo(answer.body());
                }
                assertThat(get(one, "/timeline/" + pair).body()).isNotEqualTo("[]");
            }
        }
    }

    @Test
    void shouldSayWhichInstanceDoesNotAnswer() throws Exception {
        Settings settings = BROKER.fresh();
        Settings beside =
                settings.with(Map.of(Settings.STATE_DIR, beside(settings), Settings.HTTP_ADVERTISED, "127.0.0.1:1"));
        try (Node one = start(settings);
                Node unreachable = start(beside);
                PipelineClient client = new PipelineClient(settings)) {
            client.publishSampleFeed();
            client.awaitQuiet(
                    () -> one.pipeline().alive() && unreachable.pipeline().alive());
            awaitReady(one, unreachable);

            List<HttpResponse<String>> answers = List.of(
                    get(one, "/meetings/NOR-SVN"),
                    get(one, "/meetings/KEN-PRT"),
                    get(one, "/meetings/ISL-URY"),
                    get(one, "/meetings/CHL-NZL"),
                    get(one, "/meetings/FIN-MNG"));
            assertThat(answers)
                    .extracting(HttpResponse::statusCode)
                    .contains(502)
                    .containsOnly(200, 502);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 502).allSatisfy(answer -> assertThat(
                            answer.body())
                    .contains("127.0.0.1:1 has this pair and does not answer", "http.advertised"));
        }
    }

    private String twice(PipelineClient client, Node node) throws InterruptedException {
        client.publishSampleFeed();
        client.awaitQuiet(node.pipeline()::alive);
        return why(node, "herald-1116");
    }

    private static String why(Node node, String article) {
        StringWriter printed = new StringWriter();
        Communique.commandLine()
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(printed))
                .execute("why", article, "--url", node.url());
        return printed.toString();
    }

    /** Both have some of the pairs, so that each must ask the other. */
    private void awaitBoth(Node one, Node other) throws Exception {
        awaitReady(one, other);
        for (Node node : List.of(one, other)) {
            assertThat(node.pipeline().applications().get(Application.LEDGER).metadataForLocalThreads())
                    .anySatisfy(thread -> assertThat(thread.activeTasks()).isNotEmpty());
        }
    }

    private static void awaitReady(Node one, Node other) throws InterruptedException {
        assertThat(one.pipeline().awaitReady(Duration.ofMinutes(1))).isTrue();
        assertThat(other.pipeline().awaitReady(Duration.ofMinutes(1))).isTrue();
    }

    private HttpResponse<String> get(Node node, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(node.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Node start(Settings settings) {
        return Node.start(settings, port -> Map.of(), new Node.Plan(Set.of(Application.values()), true, List.of()));
    }

    private static String beside(Settings settings) {
        return Path.of(settings.getString(Settings.STATE_DIR))
                .resolveSibling(settings.getString(Settings.APPLICATION_ID) + "-beside")
                .toString();
    }
}
