package org.communique.local.registry;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The versions of one subject, the hidden ones among them. Used under the lock of {@link RegistryState}. */
final class Subject {

    /**
     * @param number from 1, never used again for another schema while the subject exists
     * @param id the schema's id
     * @param deleted hidden, not yet forgotten
     */
    record Version(int number, int id, boolean deleted) {}

    private final TreeMap<Integer, Version> versions = new TreeMap<>();

    void put(Version version) {
        versions.put(version.number(), version);
    }

    void forget(int number) {
        versions.remove(number);
    }

    boolean isEmpty() {
        return versions.isEmpty();
    }

    int next() {
        return versions.isEmpty() ? 1 : versions.lastKey() + 1;
    }

    List<Version> versions(boolean withDeleted) {
        return versions.values().stream()
                .filter(version -> withDeleted || !version.deleted())
                .toList();
    }

    Optional<Version> version(int number) {
        return Optional.ofNullable(versions.get(number));
    }

    Optional<Version> latest() {
        return versions.descendingMap().values().stream()
                .filter(version -> !version.deleted())
                .findFirst();
    }

    Optional<Version> ofSchema(int id, boolean withDeleted) {
        return versions(withDeleted).stream()
                .filter(version -> version.id() == id)
                .reduce((older, newer) -> newer);
    }
}
