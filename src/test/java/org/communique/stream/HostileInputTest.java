package org.communique.stream;

import static org.assertj.core.api.Assertions.assertThat;

import communique.DeadLetter;
import communique.Evidence;
import communique.Reading;
import communique.Statement;
import communique.state.HeldArticle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.communique.article.Article;
import org.communique.article.ArticleBuilder;
import org.communique.avro.ArticleAvro;
import org.communique.serde.AvroSerdes;
import org.communique.serde.MemorySchemaRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Input that is made to hurt must never make an output that cannot be written: the thread would stop, and stop again. */
class HostileInputTest {

    private static final String MEETING =
            "Norwegian Prime Minister Jonas Berg met Kenyan President Amos Otieno in Oslo on %s for their meeting on sanctions and nuclear missiles. ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 1);

    private final Drivers intake = new Drivers(Application.INTAKE);

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void shouldMakeRecordsThatCanBeWrittenOfAnArticleThatTellsOfHundreds() {
        publish(article("many").body(meetings(700)));

        List<TestRecord<String, Reading>> readings = intake.read(Drivers.TOPICS.readings(), Reading.class);
        assertThat(readings).hasSize(1);
        Reading reading = readings.get(0).value();
        assertThat(reading.getMeetings().size()).isBetween(100, 500);
        assertThat(size(reading)).isLessThan(Topics.MAX_RECORD_BYTES / 2);
        assertThat(statements().size()).isEqualTo(reading.getMeetings().size());
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void shouldQuoteOnlyTheNeighbourhoodFromASentenceWithoutEnd() {
        String endless = "and weighed the peace treaty, the sanctions, the embassy and the alliance ".repeat(8_000);
        String body = endless
                + "before Norwegian Prime Minister Jonas Berg met Kenyan President Amos Otieno in Oslo on Monday "
                + endless;
        publish(article("endless").body(body));

        List<Statement> statements = statements();
        assertThat(statements).isNotEmpty();
        for (Statement statement : statements) {
            Evidence evidence = statement.getMeeting().getEvidence();
            assertThat(evidence.getSentence().length()).isLessThanOrEqualTo(2_000);
            int start = evidence.getStart() - evidence.getSentenceStart();
            int end = evidence.getEnd() - evidence.getSentenceStart();
            assertThat(evidence.getSentence().substring(start, end))
                    .isEqualTo(body.substring(evidence.getStart(), evidence.getEnd()));
        }
    }

    @Test
    void shouldKeepTheBeginningOfARecordTooLargeToBeADeadLetter() {
        byte[] huge = new byte[Topics.MAX_RECORD_BYTES + 100];
        java.util.Arrays.fill(huge, (byte) 'x');
        intake.sendBytes(Drivers.TOPICS.articles(), "huge", huge);

        List<DeadLetter> letters = deadLetters();
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).getMessage()).contains(huge.length + " bytes");
        assertThat(letters.get(0).getTopic()).isEqualTo(Drivers.TOPICS.articles());
        assertThat(size(letters.get(0))).isLessThan(Topics.MAX_RECORD_BYTES);
    }

    @Test
    void shouldKeepTheWholeOfARecordAtTheLimitOfArticles() {
        byte[] large = new byte[4 * 2_000_000];
        intake.sendBytes(Drivers.TOPICS.articles(), "large", large);

        assertThat(deadLetters())
                .singleElement()
                .extracting(letter -> letter.getValue().remaining())
                .isEqualTo(large.length);
    }

    @Test
    void shouldRejectAnArticleWithAnAddressAsLongAsABook() {
        publish(article("address").body("Two ministers met.").url("https://news.example/" + "a".repeat(3_000_000)));

        assertThat(deadLetters()).extracting(DeadLetter::getCause).containsExactly("BAD_FIELD");
    }

    @Test
    void shouldReadAnArticleThatNamesAHundredAndFiftyCountries() {
        String countries = Stream.of(Locale.getISOCountries())
                .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                .limit(150)
                .collect(Collectors.joining(", "));
        publish(article("all")
                .body("The leaders of " + countries + " met in Geneva on Monday and signed a peace treaty."));

        assertThat(intake.read(Drivers.TOPICS.readings(), Reading.class)).hasSize(1);
        assertThat(deadLetters()).isEmpty();
        // A gathering is told once, not once for each of eleven thousand pairs.
        assertThat(statements()).hasSizeLessThan(10);
    }

    @Test
    void shouldTakeTenThousandDeadLettersInItsStride() {
        byte[] rubbish = "no Avro".getBytes(StandardCharsets.UTF_8);
        IntStream.range(0, 10_000).forEach(i -> intake.sendBytes(Drivers.TOPICS.articles(), "rubbish-" + i, rubbish));
        publish(article("good").body(meetings(1)));

        assertThat(deadLetters().size()).isEqualTo(10_000);
        assertThat(statements()).hasSize(1);
    }

    @Test
    void shouldLetGoOfAHeldArticleThatCannotBeReadAtItsEnd() throws IOException {
        publish(article("held").body(meetings(1)).embargoed(Drivers.NOW.plusSeconds(3600)));
        publish(article("other").body(meetings(1)).embargoed(Drivers.NOW.plusSeconds(3600)));
        HeldArticle broken =
                HeldArticle.getDecoder().decode(intake.store("intake-held").get("held"));
        broken.put("article", ByteBuffer.wrap(new byte[] {1, 2, 3}));
        byte[] row = new byte[HeldArticle.getEncoder().encode(broken).remaining()];
        HeldArticle.getEncoder().encode(broken).get(row);
        intake.store("intake-held").put("held", row);

        intake.advance(Duration.ofHours(2));

        assertThat(deadLetters()).extracting(DeadLetter::getCause).containsExactly("INTERNAL");
        assertThat(statements()).hasSize(1);
        intake.advance(Duration.ofHours(2));
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void shouldRejectAStatementThatQuotesMoreThanAnEventCanCarry() {
        publish(article("a").body(meetings(1)));
        Statement statement = statements().get(0);
        statement.getMeeting().getEvidence().put("sentence", "met ".repeat(500_000));
        try (Drivers ledger = new Drivers(Application.LEDGER)) {
            ledger.send(Drivers.TOPICS.statements(), statement.getPair(), statement);

            assertThat(ledger.values(Drivers.TOPICS.deadLetters(), DeadLetter.class))
                    .extracting(DeadLetter::getCause)
                    .containsExactly("BAD_STATEMENT");
        }
    }

    private static String meetings(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> MEETING.formatted(DAY.format(LAST.minusDays(i))))
                .collect(Collectors.joining());
    }

    private static ArticleBuilder article(String id) {
        return Article.builder(id).title("Talks").publishedDay(LocalDate.of(2025, 12, 30));
    }

    private void publish(ArticleBuilder builder) {
        Article article = builder.build();
        intake.send(Drivers.TOPICS.articles(), article.id(), ArticleAvro.toAvro(article));
    }

    private List<Statement> statements() {
        return intake.values(Drivers.TOPICS.statements(), Statement.class);
    }

    private List<DeadLetter> deadLetters() {
        return intake.values(Drivers.TOPICS.deadLetters(), DeadLetter.class);
    }

    private static int size(SpecificRecord record) {
        return AvroSerdes.over(new MemorySchemaRegistry())
                .value(SpecificRecord.class)
                .serializer()
                .serialize("any", record)
                .length;
    }
}
