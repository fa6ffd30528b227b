package org.claimtrail.events.correspondence;

import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.shared.Money;

/**
 * What a discharge voucher is about: how the loss comes down to what is paid for it, and to whom this payment of it
 * goes.
 *
 * @param gross the adjusted loss; what is payable where the loss was not adjusted
 * @param average what underinsurance takes off
 * @param deductible what the deductible takes off
 * @param coinsurance what the insured bears of the rest
 * @param limits what is above the cover's limits
 * @param net what is paid in all under the cover
 * @param amount of this payment
 * @param payout what the payee gets, in his currency
 */
public record SettlementTerms(
        ClaimPaymentId paymentId,
        Party payee,
        Money gross,
        Money average,
        Money deductible,
        Money coinsurance,
        Money limits,
        Money net,
        Money amount,
        Money payout) {}
