package org.communique.serde;

/** Why a record is at fault by itself, whoever reads it and however often. The names are the causes that dead letters carry. */
public enum BadRecordCode {
    /** No Confluent wire format, or Avro that is cut off, garbled or of another type. */
    BAD_BYTES,
    /** Written with a schema that the registry does not know. */
    UNKNOWN_SCHEMA
}
