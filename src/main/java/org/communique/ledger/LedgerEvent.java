package org.communique.ledger;

/**
 * What a ledger tells: the shape of the public record of the same name without its three clocks. Those are the caller's to add:
 * published and ingested are those of the statement that brought the change, emitted is the caller's time. A CANCEL carries what is
 * needed to know what is cancelled; its sources and evidence are empty.
 */
public sealed interface LedgerEvent permits Milestone, AgreementChange {

    /** Stable identity; keep the newest revision of an id. */
    String id();

    Lifecycle lifecycle();

    String pair();
}
