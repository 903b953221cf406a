package org.communique.ledger;

/**
 * What an event does to those before it.
 *
 * @param revision 1 for the first event of an id, one more for each that follows
 * @param replaces event that this one replaces or cancels, as {@code id#revision}; null for a first word that replaces nothing
 * @param reason why an update or cancel was needed, for a reader; null for a first word
 */
public record Lifecycle(MessageType messageType, int revision, String replaces, String reason) {}
