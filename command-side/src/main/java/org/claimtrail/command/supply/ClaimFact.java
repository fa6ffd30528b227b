package org.claimtrail.command.supply;

/**
 * What the supply chain needs to know of a claim.
 *
 * @param currency in which it is kept
 * @param open whether it is worked
 */
record ClaimFact(String number, String currency, boolean open) {}
