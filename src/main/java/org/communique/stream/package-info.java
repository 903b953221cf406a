/**
 * The Kafka Streams shell around the pure core: topics, the three applications, dead letters, lifecycle. Every
 * processor decides first (pure), then writes its store, then forwards; nothing that may fail stands after the first
 * write.
 */
package org.communique.stream;
