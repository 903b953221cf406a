package org.communique.serde;

/** The value does not begin with magic 0 and a schema id. */
public final class BadWireFormatException extends BadRecordException {

    BadWireFormatException(String message) {
        super(BadRecordCode.BAD_BYTES, message, null);
    }
}
