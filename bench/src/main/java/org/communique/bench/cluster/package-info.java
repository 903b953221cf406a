/** A Kafka cluster, a registry and instances of the pipeline, each a process of its own that can be killed, paused and cut off. */
package org.communique.bench.cluster;
