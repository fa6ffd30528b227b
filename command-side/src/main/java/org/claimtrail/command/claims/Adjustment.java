package org.claimtrail.command.claims;

import org.claimtrail.events.shared.Money;

/**
 * What follows from how large the loss of an exposure is.
 *
 * @param number counts the adjustments of the exposure
 * @param deductible how much of the deductible the loss used up
 * @param net what is paid in all under the exposure
 * @param outdated whether other claims have meanwhile used up what it counted on
 */
record Adjustment(int number, Money deductible, Money net, boolean outdated) {

    Adjustment asOutdated() {
        return new Adjustment(number, deductible, net, true);
    }
}
