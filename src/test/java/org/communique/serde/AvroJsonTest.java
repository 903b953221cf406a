package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import communique.Article;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.DecoderFactory;
import org.junit.jupiter.api.Test;

class AvroJsonTest {

    @Test
    void shouldWriteDatesTimesAndEnumsForReaders() {
        JsonNode json = AvroJson.tree(SampleRecords.article());

        assertThat(json.path("published").asText()).isEqualTo("2018-05-26T11:00:00Z");
        assertThat(json.path("publishedDay").asText()).isEqualTo("2018-05-26");
        assertThat(json.path("pubStatus").asText()).isEqualTo("USABLE");
        assertThat(json.path("version").isIntegralNumber()).isTrue();
        assertThat(json.path("title").asText()).isEqualTo("Two leaders meet — 会談");
        assertThat(json.path("url").isNull()).isTrue();
        assertThat(json.at("/provenance/repairs/0").asText()).isEqualTo("encoding");
    }

    @Test
    void shouldWriteOneLineWhateverTheTextHolds() throws Exception {
        String line = AvroJson.line(SampleRecords.article());

        assertThat(line).doesNotContain("\n");
        assertThat(new ObjectMapper().readTree(line))
                .hasToString(AvroJson.tree(SampleRecords.article()).toString());
    }

    @Test
    void shouldKeepTheSchemasOrder() {
        List<String> names = Article.getClassSchema().getFields().stream()
                .map(Schema.Field::name)
                .toList();

        assertThat(AvroJson.tree(SampleRecords.article()).fieldNames())
                .toIterable()
                .containsExactlyElementsOf(names);
    }

    @Test
    void shouldWriteBytesInBase64AndLeaveThemUnread() {
        var letter = SampleRecords.deadLetter();

        assertThat(AvroJson.tree(letter).path("value").asText()).isEqualTo("cmF3IP8=");
        assertThat(AvroJson.tree(letter).path("value").asText()).isEqualTo("cmF3IP8=");
    }

    @Test
    void shouldWriteGenericRecordsAsItWritesGeneratedOnes() throws Exception {
        Schema schema = Schemas.published(Article.getClassSchema());
        byte[] avro = SampleRecords.avro(Article.getClassSchema(), new GenericData.Record(generic(schema), true));
        GenericData.Record record = new GenericDatumReader<GenericData.Record>(schema)
                .read(null, DecoderFactory.get().binaryDecoder(avro, null));

        assertThat(AvroJson.tree(record)).isEqualTo(AvroJson.tree(SampleRecords.article()));
    }

    @Test
    void shouldWriteMapsAndNumbersThatJsonDoesNotKnow() {
        Schema schema = SchemaBuilder.record("x.Numbers")
                .fields()
                .name("scores")
                .type()
                .map()
                .values()
                .doubleType()
                .noDefault()
                .endRecord();
        GenericData.Record record = new GenericData.Record(schema);
        record.put("scores", Map.of("a", Double.NaN));

        assertThat(AvroJson.line(record)).isEqualTo("{\"scores\":{\"a\":\"NaN\"}}");
    }

    private static GenericData.Record generic(Schema schema) throws Exception {
        byte[] wire = new CommuniqueAvroSerializer<Article>(new MemorySchemaRegistry())
                .serialize("t", SampleRecords.article());
        return new GenericDatumReader<GenericData.Record>(schema)
                .read(null, DecoderFactory.get().binaryDecoder(wire, 5, wire.length - 5, null));
    }
}
