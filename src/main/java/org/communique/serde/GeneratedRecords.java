package org.communique.serde;

import org.apache.avro.specific.SpecificFixed;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Our generated classes, which Avro from 1.12.2 on refuses to make by name until they are trusted: neither a reader nor a builder that falls back
 * on a default of an enum or a record works before that. Whatever else the process trusts stays trusted.
 */
public final class GeneratedRecords {

    private static final String NAMESPACE = "communique";

    static {
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), GeneratedRecords::isOurs));
    }

    private GeneratedRecords() {}

    /** Tells Avro to trust them, once in the life of the process; the serdes do so by themselves. */
    public static void trust() {
        // Loading this class has done it.
    }

    static boolean isOurs(Class<?> type) {
        String name = type.getPackageName();
        boolean inNamespace = name.equals(NAMESPACE) || name.startsWith(NAMESPACE + ".");
        return inNamespace
                && (type.isEnum()
                        || SpecificRecord.class.isAssignableFrom(type)
                        || SpecificFixed.class.isAssignableFrom(type));
    }
}
