package org.communique.serde;

import org.apache.kafka.common.errors.SerializationException;

/** The record is at fault, not the machinery: reading it again would fail again, so it belongs among the dead letters. */
public abstract sealed class BadRecordException extends SerializationException
        permits BadWireFormatException, BadAvroException, UnknownSchemaIdException {

    private final BadRecordCode code;

    BadRecordException(BadRecordCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What is wrong with the record. */
    public BadRecordCode code() {
        return code;
    }
}
