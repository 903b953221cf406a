package org.communique.local.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One change of the registry's contents: a line of its journal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.SchemaAdded.class, name = "schema"),
    @JsonSubTypes.Type(value = Change.VersionAdded.class, name = "version"),
    @JsonSubTypes.Type(value = Change.VersionDeleted.class, name = "delete"),
    @JsonSubTypes.Type(value = Change.LevelSet.class, name = "level")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface Change {

    /** A schema got its id. */
    record SchemaAdded(int id, String schema) implements Change {}

    /** A subject got a version. */
    record VersionAdded(String subject, int version, int id) implements Change {}

    /** A version was hidden, or forgotten for good. */
    record VersionDeleted(String subject, int version, boolean permanent) implements Change {}

    /** A level was set for a subject, or for all where the subject is null; a null level means none of its own. */
    record LevelSet(String subject, CompatibilityLevel level) implements Change {}
}
