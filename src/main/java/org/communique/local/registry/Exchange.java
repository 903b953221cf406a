package org.communique.local.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request in the registry's dialect: its media type, its errors, its parameters. Parameters that mean nothing here are left alone. */
final class Exchange {

    static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int STORE_FAILED = 50001;
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Context context;

    private Exchange(Context context) {
        this.context = context;
    }

    /** A handler that writes what the function returns, or the error that it throws. */
    static Handler answering(Function<Exchange, JsonNode> function) {
        return context -> {
            try {
                write(context, 200, function.apply(new Exchange(context)));
            } catch (RegistryError e) {
                write(context, e.status(), error(e.code(), e.getMessage()));
            } catch (UncheckedIOException e) {
                LOG.error("{} {} failed", context.method(), context.path(), e);
                write(context, 500, error(STORE_FAILED, e.getMessage()));
            }
        };
    }

    private static JsonNode error(int code, String message) {
        return JsonNodeFactory.instance.objectNode().put("error_code", code).put("message", message);
    }

    String path(String name) {
        return context.pathParam(name);
    }

    String subject() {
        return path("subject");
    }

    VersionRef version() {
        return VersionRef.parse(path("version"));
    }

    int id() {
        String text = path("id");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw RegistryError.schemaNotFound(text);
        }
    }

    boolean flag(String parameter) {
        return "true".equals(context.queryParam(parameter));
    }

    String parameter(String name, String fallback) {
        String value = context.queryParam(name);
        return value == null ? fallback : value;
    }

    String requestPath() {
        return context.path();
    }

    JsonNode body() {
        try {
            JsonNode body = JSON.readTree(context.body());
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            throw RegistryError.malformed("The request is no JSON: " + e.getOriginalMessage());
        }
        throw RegistryError.malformed("The request must be a JSON object.");
    }

    /** The schema that a request brings. */
    Schema schema() {
        JsonNode body = body();
        String type = body.path("schemaType").asText("AVRO");
        if (!"AVRO".equals(type) && !body.path("schemaType").isNull()) {
            throw RegistryError.invalidSchema(
                    "Schema type " + type + " is not served here; this registry holds AVRO only.");
        }
        if (!body.path("references").isEmpty()) {
            throw RegistryError.invalidSchema(
                    "References to other subjects are not served here; register the schema with all its types in one text.");
        }
        if (!body.path("schema").isTextual()) {
            throw RegistryError.invalidSchema("The request has no text under \"schema\".");
        }
        return SchemaText.parse(body.get("schema").asText());
    }

    private static void write(Context context, int status, JsonNode body) {
        context.status(status).contentType(MEDIA_TYPE).result(body.toString());
    }
}
