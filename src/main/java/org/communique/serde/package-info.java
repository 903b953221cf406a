/** Records to bytes and back: Confluent's wire format, the client of a schema registry, Kafka's serializers. */
package org.communique.serde;
