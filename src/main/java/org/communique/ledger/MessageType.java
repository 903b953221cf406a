package org.communique.ledger;

/** What an event does to those before it, after CAP 1.2's msgType. */
public enum MessageType {
    ALERT,
    UPDATE,
    CANCEL
}
