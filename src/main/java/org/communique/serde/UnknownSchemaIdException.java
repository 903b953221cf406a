package org.communique.serde;

/** The registry was asked and has no Avro schema under this id. */
public final class UnknownSchemaIdException extends BadRecordException {

    private final int id;

    public UnknownSchemaIdException(int id, String registry, String answer) {
        super(
                BadRecordCode.UNKNOWN_SCHEMA,
                "Schema id " + id + " is not known to " + registry + " (" + answer
                        + "). The record was written with another registry, "
                        + "or its schema was deleted; register the schema there under this id and replay the record.",
                null);
        this.id = id;
    }

    /** The id that the record bears. */
    public int id() {
        return id;
    }
}
