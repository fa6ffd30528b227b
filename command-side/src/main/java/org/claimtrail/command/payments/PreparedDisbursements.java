package org.claimtrail.command.payments;

import org.claimtrail.events.payments.DisbursementId;

/** Knows which disbursements have been prepared. */
@FunctionalInterface
interface PreparedDisbursements {

    boolean has(DisbursementId disbursement);
}
