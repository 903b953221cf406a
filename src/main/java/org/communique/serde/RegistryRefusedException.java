package org.communique.serde;

import org.apache.kafka.common.KafkaException;

/** The registry answered and declined: an incompatible or invalid schema, no such subject, no permission, or no registry at that URL. */
public final class RegistryRefusedException extends KafkaException {

    private final int status;
    private final int errorCode;

    public RegistryRefusedException(String message, int status, int errorCode) {
        super(message);
        this.status = status;
        this.errorCode = errorCode;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** The registry's own error code, such as 40401 or 42201; the HTTP status where it gave none. */
    public int errorCode() {
        return errorCode;
    }
}
