/** The embedded default: a real Kafka broker in this process, for trying Communiqué out and for tests. Needs the broker's jars on the class path. */
package org.communique.local;
