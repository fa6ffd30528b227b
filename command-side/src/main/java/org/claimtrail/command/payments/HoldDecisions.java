package org.claimtrail.command.payments;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import org.claimtrail.command.payments.DisbursementCommand.HoldDisbursement;
import org.claimtrail.command.payments.DisbursementCommand.LiftHold;
import org.claimtrail.command.payments.DisbursementState.Absent;
import org.claimtrail.command.payments.DisbursementState.Approved;
import org.claimtrail.command.payments.DisbursementState.Ended;
import org.claimtrail.command.payments.DisbursementState.Open;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementHeld;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementHoldLifted;
import org.claimtrail.events.shared.Envelope;

/**
 * Decides whether a disbursement waits for the investigation of its claim. The process that asks may be overtaken by itself,
 * so the investigations are counted: a hold that comes after its own lifting holds nothing.
 */
final class HoldDecisions {

    private HoldDecisions() {}

    static List<DisbursementEvent> hold(DisbursementState state, HoldDisbursement c, Envelope by) {
        refuseUnlessSystem(by);
        return switch (state) {
            case Approved it ->
                c.investigation() > Math.max(it.held(), it.lifted())
                        ? List.of(new DisbursementHeld(
                                c.disbursementId(), it.order().claimId(), c.investigation()))
                        : List.of();
            case Open open -> List.of();
            case Ended ended -> List.of();
            case Absent absent -> throw absent();
        };
    }

    static List<DisbursementEvent> lift(DisbursementState state, LiftHold c, Envelope by) {
        refuseUnlessSystem(by);
        return switch (state) {
            case Approved it ->
                c.investigation() > it.lifted()
                        ? List.of(new DisbursementHoldLifted(
                                c.disbursementId(), it.order().claimId(), c.investigation()))
                        : List.of();
            case Open open -> List.of();
            case Ended ended -> List.of();
            case Absent absent -> throw absent();
        };
    }

    private static void refuseUnlessSystem(Envelope by) {
        unless(by.hasRole("system"), DisbursementRefusal.SYSTEM_ONLY, DisbursementRefusal.SYSTEM_ONLY.meaning());
    }

    private static Refused absent() {
        return new Refused(
                DisbursementRefusal.DISBURSEMENT_NOT_FOUND, DisbursementRefusal.DISBURSEMENT_NOT_FOUND.meaning());
    }
}
