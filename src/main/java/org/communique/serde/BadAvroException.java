package org.communique.serde;

/** The bytes after the schema id are not one record of that schema, or not a record that is expected here. */
public final class BadAvroException extends BadRecordException {

    BadAvroException(String message) {
        this(message, null);
    }

    BadAvroException(String message, Throwable cause) {
        super(BadRecordCode.BAD_BYTES, message, cause);
    }
}
