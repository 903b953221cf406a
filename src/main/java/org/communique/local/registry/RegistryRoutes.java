package org.communique.local.registry;

import static org.communique.local.registry.Exchange.answering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Optional;

/** Paths and JSON shapes of Confluent's API reference for the schema registry, as far as Avro without references needs them. */
final class RegistryRoutes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MODE = "READWRITE";

    private final Registry registry;

    RegistryRoutes(Registry registry) {
        this.registry = registry;
    }

    void addTo(JavalinDefaultRoutingApi routes, String prefix) {
        subjects(routes, prefix + "/subjects");
        schemas(routes, prefix + "/schemas");
        compatibility(routes, prefix + "/compatibility/subjects/{subject}/versions");
        levels(routes, prefix + "/config");
        modes(routes, prefix + "/mode");
        // Newer clients ask here for the subject of a topic and take this 404 for "by the topic's name".
        routes.get(prefix + "/associations/*", answering(request -> {
            throw RegistryError.noSuchPath(request.requestPath());
        }));
    }

    void addRootTo(JavalinDefaultRoutingApi routes, String path) {
        routes.get(path, answering(request -> JSON.objectNode()));
    }

    private void subjects(JavalinDefaultRoutingApi routes, String path) {
        String subject = path + "/{subject}";
        String versions = subject + "/versions";
        routes.get(
                path,
                answering(request ->
                        texts(registry.subjects(request.parameter("subjectPrefix", ""), request.flag("deleted")))));
        routes.post(
                subject,
                answering(request ->
                        whole(registry.lookUp(request.subject(), request.schema(), request.flag("deleted")))));
        routes.delete(
                subject,
                answering(request -> numbers(registry.deleteSubject(request.subject(), request.flag("permanent")))));
        routes.get(
                versions, answering(request -> numbers(registry.versions(request.subject(), request.flag("deleted")))));
        routes.post(versions, answering(request -> JSON.objectNode()
                .put("id", registry.register(request.subject(), request.schema()))));
        routes.get(versions + "/{version}", answering(request -> whole(version(request))));
        routes.get(
                versions + "/{version}/schema",
                answering(request -> tree(version(request).schema().toString())));
        routes.get(versions + "/{version}/referencedby", answering(request -> {
            version(request);
            return JSON.arrayNode();
        }));
        routes.delete(
                versions + "/{version}",
                answering(request -> JSON.numberNode(
                        registry.deleteVersion(request.subject(), request.version(), request.flag("permanent")))));
    }

    private void schemas(JavalinDefaultRoutingApi routes, String path) {
        String id = path + "/ids/{id}";
        routes.get(path, answering(request -> {
            ArrayNode all = JSON.arrayNode();
            registry.all(request.parameter("subjectPrefix", ""), request.flag("deleted"))
                    .forEach(use -> all.add(whole(use)));
            return all;
        }));
        routes.get(path + "/types", answering(request -> texts(List.of("AVRO"))));
        routes.get(id, answering(request -> {
            ObjectNode body = JSON.objectNode()
                    .put("schema", registry.schema(request.id()).toString());
            return request.flag("fetchMaxId") ? body.put("maxId", registry.highestId()) : body;
        }));
        routes.get(
                id + "/schema",
                answering(request -> tree(registry.schema(request.id()).toString())));
        routes.get(
                id + "/subjects",
                answering(request -> texts(uses(request).stream()
                        .map(Registry.Registered::subject)
                        .distinct()
                        .toList())));
        routes.get(id + "/versions", answering(request -> {
            ArrayNode places = JSON.arrayNode();
            uses(request)
                    .forEach(use ->
                            places.addObject().put("subject", use.subject()).put("version", use.version()));
            return places;
        }));
    }

    private void compatibility(JavalinDefaultRoutingApi routes, String path) {
        routes.post(path, answering(request -> verdict(request, Optional.empty())));
        routes.post(path + "/{version}", answering(request -> verdict(request, Optional.of(request.version()))));
    }

    private void levels(JavalinDefaultRoutingApi routes, String path) {
        String subject = path + "/{subject}";
        routes.get(path, answering(request -> level("compatibilityLevel", registry.level())));
        routes.put(path, answering(request -> setLevel(request, null)));
        routes.delete(path, answering(request -> {
            registry.setLevel(null, null);
            return level("compatibilityLevel", registry.level());
        }));
        routes.get(
                subject,
                answering(request -> level(
                        "compatibilityLevel",
                        registry.levelOf(request.subject())
                                .or(() -> request.flag("defaultToGlobal")
                                        ? Optional.of(registry.level())
                                        : Optional.empty())
                                .orElseThrow(() -> RegistryError.noLevelOfItsOwn(request.subject())))));
        routes.put(subject, answering(request -> setLevel(request, request.subject())));
        routes.delete(subject, answering(request -> {
            CompatibilityLevel was = registry.levelOf(request.subject())
                    .orElseThrow(() -> RegistryError.noLevelOfItsOwn(request.subject()));
            registry.setLevel(request.subject(), null);
            return level("compatibilityLevel", was);
        }));
    }

    private static void modes(JavalinDefaultRoutingApi routes, String path) {
        routes.get(path, answering(request -> JSON.objectNode().put("mode", MODE)));
        routes.get(path + "/{subject}", answering(request -> {
            if (!request.flag("defaultToGlobal")) {
                throw RegistryError.noModeOfItsOwn(request.subject());
            }
            return JSON.objectNode().put("mode", MODE);
        }));
        routes.put(path, answering(RegistryRoutes::setMode));
        routes.put(path + "/{subject}", answering(RegistryRoutes::setMode));
    }

    private static JsonNode setMode(Exchange request) {
        String mode = request.body().path("mode").asText();
        if (!MODE.equals(mode)) {
            throw RegistryError.notPermitted(
                    "Mode '" + mode + "' is not served here; this registry is always in mode " + MODE + ".");
        }
        return JSON.objectNode().put("mode", MODE);
    }

    private JsonNode setLevel(Exchange request, String subject) {
        CompatibilityLevel level =
                CompatibilityLevel.parse(request.body().path("compatibility").asText());
        registry.setLevel(subject, level);
        return level("compatibility", level);
    }

    private JsonNode verdict(Exchange request, Optional<VersionRef> against) {
        List<String> complaints = registry.complaints(request.subject(), request.schema(), against);
        ObjectNode verdict = JSON.objectNode().put("is_compatible", complaints.isEmpty());
        if (request.flag("verbose")) {
            verdict.set("messages", texts(complaints));
        }
        return verdict;
    }

    private Registry.Registered version(Exchange request) {
        return registry.version(request.subject(), request.version(), request.flag("deleted"));
    }

    private List<Registry.Registered> uses(Exchange request) {
        registry.schema(request.id());
        return registry.uses(request.id(), request.flag("deleted"));
    }

    private static JsonNode level(String name, CompatibilityLevel level) {
        return JSON.objectNode().put(name, level.name());
    }

    private static ObjectNode whole(Registry.Registered registered) {
        return JSON.objectNode()
                .put("subject", registered.subject())
                .put("version", registered.version())
                .put("id", registered.id())
                .put("schema", registered.schema().toString());
    }

    private static JsonNode tree(String schema) {
        return JSON.rawValueNode(new RawValue(schema));
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }

    private static ArrayNode numbers(List<Integer> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
