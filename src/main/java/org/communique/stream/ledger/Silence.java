package org.communique.stream.ledger;

import java.time.Duration;

/**
 * When an agreement without news is told to be quiet.
 *
 * @param months without a word; 0 for never
 * @param check time between looks
 */
public record Silence(int months, Duration check) {}
