package org.communique.local.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * The registry without its HTTP face. Every change is on the disk before it takes effect. Errors are {@link RegistryError}s. Thread safe.
 *
 * <p>Ids count from 1 and are never used again; a schema keeps its id under every subject, and gets it back when it returns after a deletion.
 */
final class Registry implements AutoCloseable {

    /** A version with the text of its schema. */
    record Registered(String subject, int version, int id, Schema schema) {}

    private final RegistryState state = new RegistryState();
    private final Optional<Journal> journal;

    Registry(Optional<Journal> journal) {
        this.journal = journal;
        journal.ifPresent(written -> written.found().forEach(state::apply));
    }

    synchronized int register(String subject, Schema schema) {
        Optional<Integer> id = state.idOf(schema);
        boolean there = id.flatMap(known -> state.subject(subject).flatMap(found -> found.ofSchema(known, false)))
                .isPresent();
        if (there) {
            return id.get();
        }
        List<String> complaints = state.effectiveLevel(subject).complaints(schema, state.live(subject));
        if (!complaints.isEmpty()) {
            throw RegistryError.incompatible(subject, complaints);
        }
        int number = id.orElseGet(state::nextId);
        int version = state.subject(subject).map(Subject::next).orElse(1);
        List<Change> changes = new ArrayList<>();
        if (id.isEmpty()) {
            changes.add(new Change.SchemaAdded(number, schema.toString()));
        }
        changes.add(new Change.VersionAdded(subject, version, number));
        make(changes);
        return number;
    }

    synchronized Registered lookUp(String subject, Schema schema, boolean withDeleted) {
        Subject found = subject(subject, withDeleted);
        return state.idOf(schema)
                .flatMap(id -> found.ofSchema(id, withDeleted))
                .map(version -> registered(subject, version))
                .orElseThrow(() -> RegistryError.schemaNotFound("under subject '" + subject + "'"));
    }

    /** Names in order. */
    synchronized List<String> subjects(String prefix, boolean withDeleted) {
        return state.subjects().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .filter(entry -> !entry.getValue().versions(withDeleted).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    synchronized List<Integer> versions(String subject, boolean withDeleted) {
        return subject(subject, withDeleted).versions(withDeleted).stream()
                .map(Subject.Version::number)
                .toList();
    }

    synchronized Registered version(String subject, VersionRef ref, boolean withDeleted) {
        return registered(subject, find(subject, ref, withDeleted));
    }

    synchronized Schema schema(int id) {
        return state.schema(id)
                .filter(schema -> !uses(id, true).isEmpty())
                .orElseThrow(() -> RegistryError.schemaNotFound(Integer.toString(id)));
    }

    synchronized int highestId() {
        return state.nextId() - 1;
    }

    /** Where a schema is used. */
    synchronized List<Registered> uses(int id, boolean withDeleted) {
        return all("", withDeleted).stream().filter(use -> use.id() == id).toList();
    }

    synchronized List<Registered> all(String prefix, boolean withDeleted) {
        return state.subjects().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .flatMap(entry -> entry.getValue().versions(withDeleted).stream()
                        .map(version -> registered(entry.getKey(), version)))
                .toList();
    }

    /** What stands in the way of the schema as the next version; empty where nothing does, or where there is nothing to compare with. */
    synchronized List<String> complaints(String subject, Schema schema, Optional<VersionRef> against) {
        List<Schema> older = against.map(ref -> one(subject, ref)).orElseGet(() -> state.live(subject));
        return state.effectiveLevel(subject).complaints(schema, older);
    }

    synchronized CompatibilityLevel level() {
        return state.level();
    }

    synchronized Optional<CompatibilityLevel> levelOf(String subject) {
        return state.levelOf(subject);
    }

    /** Sets the level of a subject, or of all that have none of their own where the subject is null; a null level takes it away. */
    synchronized void setLevel(String subject, CompatibilityLevel level) {
        make(List.of(new Change.LevelSet(subject, level)));
    }

    synchronized List<Integer> deleteSubject(String subject, boolean permanent) {
        Subject found = state.subject(subject).orElseThrow(() -> RegistryError.subjectNotFound(subject));
        boolean live = !found.versions(false).isEmpty();
        if (permanent && live) {
            throw RegistryError.subjectNotYetDeleted(subject);
        }
        if (!permanent && !live) {
            throw RegistryError.subjectAlreadyDeleted(subject);
        }
        List<Integer> numbers =
                found.versions(permanent).stream().map(Subject.Version::number).toList();
        List<Change> changes = new ArrayList<>();
        numbers.forEach(number -> changes.add(new Change.VersionDeleted(subject, number, permanent)));
        // A level of its own goes with the subject, so that the name can begin anew.
        state.levelOf(subject).ifPresent(any -> changes.add(new Change.LevelSet(subject, null)));
        make(changes);
        return numbers;
    }

    synchronized int deleteVersion(String subject, VersionRef ref, boolean permanent) {
        Subject.Version version = find(subject, ref, true);
        if (permanent && !version.deleted()) {
            throw RegistryError.versionNotYetDeleted(subject, version.number());
        }
        if (!permanent && version.deleted()) {
            throw RegistryError.versionAlreadyDeleted(subject, version.number());
        }
        make(List.of(new Change.VersionDeleted(subject, version.number(), permanent)));
        return version.number();
    }

    @Override
    public synchronized void close() {
        journal.ifPresent(Journal::close);
    }

    private void make(List<? extends Change> changes) {
        journal.ifPresent(written -> written.append(changes));
        changes.forEach(state::apply);
    }

    private List<Schema> one(String subject, VersionRef ref) {
        Optional<Subject> found = state.subject(subject);
        if (ref.isLatest() && found.flatMap(Subject::latest).isEmpty()) {
            return List.of();
        }
        return List.of(version(subject, ref, false).schema());
    }

    private Subject subject(String name, boolean withDeleted) {
        return state.subject(name)
                .filter(found -> !found.versions(withDeleted).isEmpty())
                .orElseThrow(() -> RegistryError.subjectNotFound(name));
    }

    private Subject.Version find(String subject, VersionRef ref, boolean withDeleted) {
        Subject found = subject(subject, withDeleted);
        Optional<Subject.Version> version = ref.isLatest() ? found.latest() : found.version(ref.number());
        return version.filter(it -> withDeleted || !it.deleted())
                .orElseThrow(() -> RegistryError.versionNotFound(subject, ref.toString()));
    }

    private Registered registered(String subject, Subject.Version version) {
        return new Registered(
                subject,
                version.number(),
                version.id(),
                state.schema(version.id()).orElseThrow());
    }
}
