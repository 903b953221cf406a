package org.communique.article.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFetcherTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final byte[] FEED = "<rss><channel/></rss>".getBytes(StandardCharsets.UTF_8);

    private final Map<String, List<String>> asked = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void shouldSendValidatorsBackByteForByte() {
        serve("/feed", exchange -> {
            boolean same = "W/\"a b\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Sat,  31 May 2025 odd"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().set("ETag", "W/\"a b\"");
            exchange.getResponseHeaders().set("Last-Modified", "Sat,  31 May 2025 odd");
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=600");
            answer(exchange, same ? 304 : 200, FEED);
        });

        Fetched.Fresh fresh = fresh(fetch("/feed", Validators.NONE));
        Fetched again = fetch("/feed", fresh.validators());

        assertThat(fresh.body()).isEqualTo(FEED);
        assertThat(fresh.freshFor()).isEqualTo(Duration.ofMinutes(10));
        assertThat(again).isEqualTo(new Fetched.Unchanged(uri("/feed"), Duration.ofMinutes(10)));
    }

    @Test
    void shouldSayWhoAsks() {
        serve("/feed", exchange -> {
            asked.putAll(exchange.getRequestHeaders());
            answer(exchange, 200, FEED);
        });

        fetch("/feed", Validators.NONE);

        assertThat(asked.get("User-agent").get(0)).startsWith("communique (");
        assertThat(asked).doesNotContainKeys("If-none-match", "If-modified-since", "Cookie");
    }

    @Test
    void shouldUnzip() {
        serve("/feed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, zip(FEED));
        });

        assertThat(fresh(fetch("/feed", Validators.NONE)).body()).isEqualTo(FEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "Sun, 1 Jun 2025 12:02:00 GMT"})
    void shouldWaitAsLongAsItIsTold(String retryAfter) {
        serve("/feed", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            answer(exchange, 429, FEED);
        });

        Fetched fetched = fetch("/feed", Validators.NONE);

        assertThat(fetched)
                .isEqualTo(new Fetched.Later(Duration.ofMinutes(2), uri("/feed") + " asks for a pause (429)"));
    }

    @Test
    void shouldWaitSensiblyWhereItIsToldNonsense() {
        serve("/soon", exchange -> answer(exchange, 503, FEED));
        serve("/never", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "99999999");
            answer(exchange, 503, FEED);
        });

        assertThat(((Fetched.Later) fetch("/soon", Validators.NONE)).pause()).isEqualTo(Duration.ofMinutes(5));
        assertThat(((Fetched.Later) fetch("/never", Validators.NONE)).pause()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void shouldFollowRedirectsAndRememberLastingOnes() {
        serve("/old", exchange -> redirect(exchange, 301, "/new"));
        serve("/new", exchange -> redirect(exchange, 302, "/today"));
        serve("/today", exchange -> answer(exchange, 200, FEED));

        Fetched.Fresh fresh = fresh(fetch("/old", Validators.NONE));

        assertThat(fresh.body()).isEqualTo(FEED);
        assertThat(fresh.address()).isEqualTo(uri("/new"));
    }

    @Test
    void shouldGiveUpOnACircle() {
        serve("/a", exchange -> redirect(exchange, 302, "/a"));

        assertThat(failed(fetch("/a", Validators.NONE)).message()).contains("redirects more than 5 times");
    }

    @Test
    void shouldHangUpOnWhatIsTooLarge() {
        serve("/plain", exchange -> answer(exchange, 200, new byte[300_000]));
        serve("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, zip(new byte[300_000]));
        });

        assertThat(failed(fetch("/plain", Validators.NONE)).message()).endsWith("it has more than 100000 bytes");
        assertThat(failed(fetch("/bomb", Validators.NONE)).message()).endsWith("it has more than 100000 bytes");
    }

    @Test
    void shouldGiveUpOnABodyThatTrickles() {
        serve("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
        });
        FetchSettings impatient =
                new FetchSettings("communique test", Duration.ofSeconds(5), Duration.ofMillis(300), 100_000, true);

        Fetched fetched = new FeedFetcher(impatient, CLOCK).fetch(uri("/slow"), Validators.NONE);

        assertThat(failed(fetched).message()).contains("no whole answer within");
    }

    @Test
    void shouldTellWhatIsGoneFromWhatMayComeBack() {
        serve("/gone", exchange -> answer(exchange, 410, FEED));
        serve("/broken", exchange -> answer(exchange, 500, FEED));

        assertThat(failed(fetch("/gone", Validators.NONE)).gone()).isTrue();
        assertThat(failed(fetch("/broken", Validators.NONE)).gone()).isFalse();
        assertThat(failed(fetch("/missing", Validators.NONE)).message())
                .endsWith("does not exist (404); check the address");
    }

    @Test
    void shouldKeepOutOfPrivateNetworksWhereTold() {
        serve("/feed", exchange -> answer(exchange, 200, FEED));
        FetchSettings guarded =
                new FetchSettings("communique test", Duration.ofSeconds(5), Duration.ofSeconds(5), 100_000, false);

        Fetched fetched = new FeedFetcher(guarded, CLOCK).fetch(uri("/feed"), Validators.NONE);

        assertThat(failed(fetched).message()).contains("private network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00::1",
                "fe80::1"
            })
    void shouldKnowPrivateAddresses(String address) throws IOException {
        assertThat(Addresses.anyPrivate(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "100.128.0.1", "2001:db8::1"})
    void shouldKnowPublicAddresses(String address) throws IOException {
        assertThat(Addresses.anyPrivate(address)).isFalse();
    }

    @Test
    void shouldRefuseWhatIsNoWebAddress() {
        FeedFetcher fetcher = new FeedFetcher(FetchSettings.DEFAULT, CLOCK);

        assertThat(failed(fetcher.fetch(URI.create("file:///etc/hostname"), Validators.NONE))
                        .message())
                .contains("is no address of the web");
        assertThat(failed(fetcher.fetch(URI.create("feed.xml"), Validators.NONE))
                        .gone())
                .isTrue();
    }

    @Test
    void shouldTellThatNobodyAnswers() {
        URI address = uri("/feed");
        server.stop(0);

        assertThat(failed(new FeedFetcher(FetchSettings.DEFAULT, CLOCK).fetch(address, Validators.NONE))
                        .message())
                .contains("cannot be fetched");
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, answer::to);
    }

    private Fetched fetch(String path, Validators known) {
        FetchSettings settings = new FetchSettings(
                FetchSettings.DEFAULT.userAgent(), Duration.ofSeconds(5), Duration.ofSeconds(30), 100_000, true);
        return new FeedFetcher(settings, CLOCK).fetch(uri(path), known);
    }

    private URI uri(String path) {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, status == 304 ? -1 : body.length);
        if (status != 304) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, int status, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        answer(exchange, status, new byte[] {'x'});
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static Fetched.Fresh fresh(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Fresh.class);
        return (Fetched.Fresh) fetched;
    }

    private static Fetched.Failed failed(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return (Fetched.Failed) fetched;
    }
}
