package org.claimtrail.command.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.claims.ClaimRefusal;
import org.claimtrail.command.claims.KnownClaims;
import org.claimtrail.command.diary.AppointmentCommand.*;
import org.claimtrail.command.diary.AppointmentDecisions.Choice;
import org.claimtrail.command.diary.AppointmentDecisions.Circumstances;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.springframework.stereotype.Component;

/** What appointments are decided by. */
@Component
final class CalendarFacts {

    private final KnownClaims claims;
    private final PolicyTerms policies;
    private final FreeSlots slots;

    CalendarFacts(KnownClaims claims, PolicyTerms policies, FreeSlots slots) {
        this.claims = claims;
        this.policies = policies;
        this.slots = slots;
    }

    Circumstances circumstances(OfferAppointment c, Envelope by) {
        return new Circumstances(
                claim(by.tenant(), c.claimId()),
                slots.isAssessor(by.tenant(), c.assessor()),
                LocalDate.ofInstant(by.recordedAt(), slots.zone(by.tenant())));
    }

    Choice choice(AppointmentFacts appointment, Instant begins, Envelope by) {
        return new Choice(slots.ofDay(by.tenant(), appointment, begins, by.recordedAt()), slots.zone(by.tenant()));
    }

    /** A customer chooses for his own claim, an assessor says what became of his own appointments. */
    void refuseOutOfReach(CalendarState state, AppointmentCommand c, Reach reach, Envelope by) {
        if (reach.everything()) {
            return;
        }
        var within = state.find(c.appointmentId())
                .filter(appointment -> switch (c) {
                    case BookAppointment book -> isOwn(appointment, reach, by.tenant());
                    case MoveAppointment move -> isOwn(appointment, reach, by.tenant());
                    case KeepAppointment keep -> isKept(appointment, reach);
                    case MissAppointment miss -> isKept(appointment, reach);
                    case OfferAppointment offer -> false;
                    case CancelAppointment cancel -> isOwn(appointment, reach, by.tenant());
                })
                .isPresent();
        Refused.unless(within, CommonRefusal.NOT_FOUND, CommonRefusal.NOT_FOUND.meaning());
    }

    private boolean isOwn(AppointmentFacts appointment, Reach reach, String tenant) {
        return claims.find(tenant, appointment.claimId())
                .filter(claim -> reach.reachesOwn(claim.notifiedBy()) || isHolder(claim, reach, tenant))
                .isPresent();
    }

    private boolean isHolder(ClaimFacts claim, Reach reach, String tenant) {
        var policy = claim.policyNumber();
        return reach.own()
                && policy != null
                && reach.reachesOwn(policies.policyholder(tenant, policy).orElse(null));
    }

    private static boolean isKept(AppointmentFacts appointment, Reach reach) {
        return reach.assigned() && reach.user().equals(appointment.assessor());
    }

    private ClaimFacts claim(String tenant, ClaimId claim) {
        return claims.find(tenant, claim)
                .orElseThrow(() -> new Refused(ClaimRefusal.CLAIM_NOT_FOUND, ClaimRefusal.CLAIM_NOT_FOUND.meaning()));
    }
}
