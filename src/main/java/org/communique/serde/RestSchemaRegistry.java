package org.communique.serde;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.communique.serde.HttpExchange.Answer;

/**
 * Client of the REST API that Confluent's, Apicurio's, Karapace's and Redpanda's registries serve. Ids and schemas are remembered for good; ids that
 * nobody knows are not, so that a record can be replayed once its schema has been registered. Thread safe.
 */
public final class RestSchemaRegistry implements SchemaRegistry {

    private static final int SCHEMA_NOT_FOUND = 40403;
    private static final int CONFLICT = 409;

    private final HttpExchange http;
    private final RegistryConfig config;
    private final Map<Registered, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    private record Registered(String subject, Schema schema) {}

    public RestSchemaRegistry(RegistryConfig config) {
        this.config = config;
        this.http = new HttpExchange(config);
    }

    @Override
    public int register(String subject, Schema schema) {
        return ids.computeIfAbsent(
                new Registered(subject, schema),
                key -> askForId(
                        "register schema " + schema.getFullName() + " as " + subject,
                        "/subjects/" + encode(subject) + "/versions",
                        key));
    }

    @Override
    public int idOf(String subject, Schema schema) {
        return ids.computeIfAbsent(
                new Registered(subject, schema),
                key -> askForId(
                        "look up schema " + schema.getFullName() + " in " + subject,
                        "/subjects/" + encode(subject),
                        key));
    }

    @Override
    public Schema schemaById(int id) {
        Schema known = schemas.get(id);
        if (known != null) {
            return known;
        }
        Schema fetched = fetch(id);
        schemas.putIfAbsent(id, fetched);
        return fetched;
    }

    @Override
    public void requireCompatibility(String subject, String level) {
        String what = "hold " + subject + " to " + level;
        if (level.equals(level(what, subject))) {
            return;
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("compatibility", level);
        Answer answer = http.call(what, "PUT", "/config/" + encode(subject), body);
        // Apicurio answers with a conflict to the second of two processes that start at the same moment.
        if (answer.status() != CONFLICT || !level.equals(level(what, subject))) {
            agreed(what, answer);
        }
    }

    private String level(String what, String subject) {
        return http.call(what, "GET", "/config/" + encode(subject), null)
                .body()
                .path("compatibilityLevel")
                .asText();
    }

    @Override
    public String toString() {
        return "schema registry at " + String.join(", ", config.urls());
    }

    private int askForId(String what, String path, Registered key) {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("schema", key.schema().toString());
        Answer answer = agreed(what, http.call(what, "POST", path, body));
        if (!answer.body().path("id").canConvertToInt()) {
            throw refused(what, answer);
        }
        int id = answer.body().get("id").asInt();
        schemas.putIfAbsent(id, key.schema());
        return id;
    }

    private Schema fetch(int id) {
        String what = "fetch schema id " + Integer.toUnsignedString(id);
        Answer answer = http.call(what, "GET", "/schemas/ids/" + Integer.toUnsignedString(id), null);
        // A 404 without the registry's own code comes from a server that is no registry: the URL is wrong, the record
        // may be sound.
        if (answer.errorCode() == SCHEMA_NOT_FOUND) {
            throw new UnknownSchemaIdException(id, toString(), answer.message());
        }
        agreed(what, answer);
        String type = answer.body().path("schemaType").asText("AVRO");
        if (!"AVRO".equals(type)) {
            throw new UnknownSchemaIdException(id, toString(), "it is of type " + type + ", not AVRO");
        }
        return parse(id, answer);
    }

    private Schema parse(int id, Answer answer) {
        if (!answer.body().path("references").isEmpty()) {
            throw new UnknownSchemaIdException(
                    id, toString(), "it is spread over several subjects by references; register it self-contained");
        }
        if (!answer.body().path("schema").isTextual()) {
            throw refused("fetch schema id " + id, answer);
        }
        try {
            return new Schema.Parser().parse(answer.body().get("schema").asText());
        } catch (AvroRuntimeException e) {
            throw new UnknownSchemaIdException(id, toString(), "what it holds is no Avro schema: " + e.getMessage());
        }
    }

    private static Answer agreed(String what, Answer answer) {
        if (!answer.agreed()) {
            throw refused(what, answer);
        }
        return answer;
    }

    private static RegistryRefusedException refused(String what, Answer answer) {
        return new RegistryRefusedException(
                "The schema registry refused to " + what + ": " + answer.message() + " (" + answer.url() + ", status "
                        + answer.status() + ", code " + answer.errorCode() + "). " + advice(answer),
                answer.status(),
                answer.errorCode());
    }

    private static String advice(Answer answer) {
        if (answer.agreed()
                || (answer.status() == 404 && answer.body().path("error_code").isMissingNode())) {
            return "There may be no schema registry at that address; correct schema.registry.url.";
        }
        return switch (answer.status()) {
            case 401, 403 -> "Check basic.auth.user.info and what that user may do.";
            case CONFLICT ->
                "Change the schema so that it can read what older ones wrote, or use another topic prefix.";
            case 404 -> "Register the schema first.";
            default -> "Mend what it complains of and start again.";
        };
    }

    private static String encode(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
