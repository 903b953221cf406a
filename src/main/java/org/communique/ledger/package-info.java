/** Facts to memory: which meeting is which, the how-manieth it was, where each agreement stands. Pure: knows no Kafka. */
package org.communique.ledger;
