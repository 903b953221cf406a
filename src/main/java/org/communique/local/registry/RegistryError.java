package org.communique.local.registry;

/** An answer of the registry that is not what the client hoped for, with Confluent's error codes. */
final class RegistryError extends RuntimeException {

    private final int status;
    private final int code;

    private RegistryError(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    static RegistryError subjectNotFound(String subject) {
        return new RegistryError(404, 40401, "Subject '" + subject + "' not found.");
    }

    static RegistryError versionNotFound(String subject, String version) {
        return new RegistryError(404, 40402, "Version " + version + " of subject '" + subject + "' not found.");
    }

    static RegistryError schemaNotFound(String what) {
        return new RegistryError(404, 40403, "Schema " + what + " not found.");
    }

    static RegistryError subjectAlreadyDeleted(String subject) {
        return new RegistryError(
                404, 40404, "Subject '" + subject + "' was soft deleted. Set permanent=true to delete it for good.");
    }

    static RegistryError subjectNotYetDeleted(String subject) {
        return new RegistryError(
                404, 40405, "Subject '" + subject + "' must be soft deleted before it is deleted for good.");
    }

    static RegistryError versionAlreadyDeleted(String subject, int version) {
        return new RegistryError(
                404,
                40406,
                "Version " + version + " of subject '" + subject
                        + "' was soft deleted. Set permanent=true to delete it for good.");
    }

    static RegistryError versionNotYetDeleted(String subject, int version) {
        return new RegistryError(
                404,
                40407,
                "Version " + version + " of subject '" + subject
                        + "' must be soft deleted before it is deleted for good.");
    }

    static RegistryError noLevelOfItsOwn(String subject) {
        return new RegistryError(
                404, 40408, "Subject '" + subject + "' does not have a compatibility level of its own.");
    }

    static RegistryError noModeOfItsOwn(String subject) {
        return new RegistryError(404, 40409, "Subject '" + subject + "' does not have a mode of its own.");
    }

    static RegistryError noSuchPath(String path) {
        return new RegistryError(404, 404, "This registry does not serve " + path + ".");
    }

    static RegistryError incompatible(String subject, Iterable<String> messages) {
        return new RegistryError(
                409,
                409,
                "Schema being registered is incompatible with an earlier schema for subject \"" + subject + "\": "
                        + String.join("; ", messages));
    }

    static RegistryError malformed(String message) {
        return new RegistryError(400, 400, message);
    }

    static RegistryError invalidSchema(String message) {
        return new RegistryError(422, 42201, message);
    }

    static RegistryError invalidVersion(String version) {
        return new RegistryError(
                422, 42202, "The version '" + version + "' is neither a number from 1 to 2147483647 nor \"latest\".");
    }

    static RegistryError invalidLevel(String level) {
        return new RegistryError(
                422,
                42203,
                "The compatibility level '" + level + "' is none of " + String.join(", ", CompatibilityLevel.names())
                        + ".");
    }

    static RegistryError notPermitted(String message) {
        return new RegistryError(422, 42205, message);
    }
}
