package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import org.claimtrail.command.claims.ClaimCommand.RequestPayment;
import org.claimtrail.command.claims.ClaimFile.Coverage;
import org.claimtrail.command.claims.ClaimState.Closed;
import org.claimtrail.command.claims.Payment.Status;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.policies.Cover;

/** What stands in the way of a payment whatever its amount. */
final class PaymentGuards {

    private PaymentGuards() {}

    /** The file that a payment of this type is made on: a supplement's is closed, every other's open. */
    static ClaimFile fileFor(ClaimState state, RequestPayment c) {
        if (c.type() != PaymentType.SUPPLEMENT) {
            var file = FileDecisions.open(state);
            FileDecisions.refuseClosedExposure(file, c.line().exposure());
            return file;
        }
        if (!(state instanceof Closed closed)) {
            throw new Refused(ClaimRefusal.CLAIM_NOT_CLOSED, "A supplement is paid on a closed claim.");
        }
        exposure(closed.file(), c.line().exposure());
        return closed.file();
    }

    /** The file of a claim that is or has been worked. */
    static ClaimFile worked(ClaimState state) {
        return state instanceof Closed closed ? closed.file() : FileDecisions.open(state);
    }

    /** Refuses what may not be paid now: at the request, and again at each approval. */
    static void refuseUnpayable(ClaimFile file, PaymentType type) {
        unless(
                file.coverage() == Coverage.CONFIRMED || type == PaymentType.EX_GRATIA,
                ClaimRefusal.COVERAGE_NOT_CONFIRMED,
                "Coverage is " + file.coverage() + ".");
        FacetDecisions.refuseOnHold(file);
    }

    /** Whether it may be paid now. */
    static boolean isPayable(ClaimFile file, PaymentType type) {
        try {
            refuseUnpayable(file, type);
            return true;
        } catch (Refused held) {
            return false;
        }
    }

    static Party payee(ClaimFile file, PartyId id) {
        var payee = party(file, id);
        refuseUnverified(payee);
        return payee;
    }

    static void refuseUnverified(Party payee) {
        unless(payee.account() != null, ClaimRefusal.PAYEE_NOT_VERIFIED, payee.name() + " has no verified account.");
    }

    static Party party(ClaimFile file, PartyId id) {
        var party = file.parties().get(id);
        if (party == null) {
            throw new Refused(ClaimRefusal.PARTY_UNKNOWN, "Party " + id + " has not been added to the claim.");
        }
        return party;
    }

    static Payment payment(ClaimFile file, ClaimPaymentId id) {
        var payment = file.ledger().payments().get(id);
        if (payment == null) {
            throw new Refused(ClaimRefusal.PAYMENT_UNKNOWN, "The claim has no payment " + id + ".");
        }
        return payment;
    }

    static Payment pending(ClaimFile file, ClaimPaymentId id) {
        var payment = payment(file, id);
        unless(
                payment.status() == Status.AWAITING_APPROVAL,
                ClaimRefusal.PAYMENT_NOT_PENDING,
                "The payment is " + payment.status() + ".");
        return payment;
    }

    /** A payment that waits, be it for approval or for its part of a shared limit. */
    static Payment waiting(ClaimFile file, ClaimPaymentId id) {
        var payment = payment(file, id);
        unless(
                payment.status() == Status.AWAITING_APPROVAL || payment.status() == Status.AWAITING_HOLD,
                ClaimRefusal.PAYMENT_NOT_PENDING,
                "The payment is " + payment.status() + ".");
        return payment;
    }

    static PolicySnapshot policy(ClaimFile file) {
        var policy = file.policy();
        if (policy == null) {
            throw new Refused(ClaimRefusal.POLICY_NOT_ON_RISK, ClaimRefusal.POLICY_NOT_ON_RISK.meaning());
        }
        return policy;
    }

    static Cover cover(ClaimFile file, PolicySnapshot policy, ExposureId exposure) {
        var code = exposure(file, exposure).cover();
        return policy.cover(code)
                .orElseThrow(() -> new Refused(ClaimRefusal.COVER_UNKNOWN, "The policy has no cover " + code + "."));
    }

    private static ClaimFile.Exposure exposure(ClaimFile file, ExposureId id) {
        var exposure = file.exposures().get(id);
        if (exposure == null) {
            throw new Refused(ClaimRefusal.EXPOSURE_UNKNOWN, "The claim has no exposure " + id + ".");
        }
        return exposure;
    }
}
