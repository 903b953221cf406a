/** Text to facts: topics, meetings, agreements, always with the words that say so. Pure: knows no Kafka. */
package org.communique.reading;
