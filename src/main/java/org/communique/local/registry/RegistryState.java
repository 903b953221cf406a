package org.communique.local.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;

/** All that the registry knows, built by applying changes one after the other. Not thread safe: {@link Registry} holds the lock. */
final class RegistryState {

    private static final CompatibilityLevel DEFAULT_LEVEL = CompatibilityLevel.BACKWARD_TRANSITIVE;

    private final Map<Integer, Schema> schemas = new TreeMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Subject> subjects = new TreeMap<>();
    private final Map<String, CompatibilityLevel> levels = new HashMap<>();
    private CompatibilityLevel level = DEFAULT_LEVEL;

    void apply(Change change) {
        if (change instanceof Change.SchemaAdded added) {
            Schema schema = SchemaText.parse(added.schema());
            schemas.put(added.id(), schema);
            ids.put(schema.toString(), added.id());
        } else if (change instanceof Change.VersionAdded added) {
            subjects.computeIfAbsent(added.subject(), any -> new Subject())
                    .put(new Subject.Version(added.version(), added.id(), false));
        } else if (change instanceof Change.VersionDeleted deleted) {
            delete(deleted);
        } else if (change instanceof Change.LevelSet set) {
            setLevel(set);
        }
    }

    int nextId() {
        return schemas.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    Optional<Integer> idOf(Schema schema) {
        return Optional.ofNullable(ids.get(schema.toString()));
    }

    Optional<Schema> schema(int id) {
        return Optional.ofNullable(schemas.get(id));
    }

    Map<String, Subject> subjects() {
        return subjects;
    }

    Optional<Subject> subject(String name) {
        return Optional.ofNullable(subjects.get(name));
    }

    /** The schemas of the versions that are not hidden, oldest first. */
    List<Schema> live(String subject) {
        List<Schema> live = new ArrayList<>();
        subject(subject)
                .ifPresent(found -> found.versions(false).forEach(version -> live.add(schemas.get(version.id()))));
        return live;
    }

    CompatibilityLevel level() {
        return level;
    }

    Optional<CompatibilityLevel> levelOf(String subject) {
        return Optional.ofNullable(levels.get(subject));
    }

    CompatibilityLevel effectiveLevel(String subject) {
        return levels.getOrDefault(subject, level);
    }

    private void delete(Change.VersionDeleted deleted) {
        Subject subject = subjects.get(deleted.subject());
        if (deleted.permanent()) {
            subject.forget(deleted.version());
        } else {
            subject.version(deleted.version())
                    .ifPresent(version -> subject.put(new Subject.Version(version.number(), version.id(), true)));
        }
        if (subject.isEmpty()) {
            subjects.remove(deleted.subject());
        }
    }

    private void setLevel(Change.LevelSet set) {
        if (set.subject() == null) {
            level = set.level() == null ? DEFAULT_LEVEL : set.level();
        } else if (set.level() == null) {
            levels.remove(set.subject());
        } else {
            levels.put(set.subject(), set.level());
        }
    }
}
