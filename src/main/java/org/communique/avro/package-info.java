/** Between the core's records and the public Avro records. Knows no Kafka. */
package org.communique.avro;
