package org.claimtrail.query.history;

import java.util.UUID;
import org.claimtrail.events.alerts.AlertEvent.AlertRaised;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockEvent.ClockStarted;
import org.claimtrail.events.diary.ActivityEvent.ActivityPlanned;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.diary.AppointmentEvent.AppointmentOffered;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.documents.DocumentEvent.DocumentUploaded;
import org.claimtrail.events.limits.LimitEvent.LimitConfirmed;
import org.claimtrail.events.limits.LimitEvent.LimitHeld;
import org.claimtrail.events.limits.LimitEvent.LimitHoldRefused;
import org.claimtrail.events.limits.LimitEvent.LimitReleased;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementCreated;
import org.claimtrail.events.salvage.SalvageEvent.LotTakenIn;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.staff.AssignmentEvent.AssignmentChosen;
import org.claimtrail.events.staff.AssignmentEvent.AssignmentProposed;
import org.claimtrail.events.staff.StaffEvent.ClaimReturned;
import org.claimtrail.events.staff.StaffEvent.ClaimTaken;
import org.claimtrail.events.supply.IssueEvent.IssueRaised;
import org.claimtrail.events.supply.OrderEvent.OrderDrafted;
import org.jspecify.annotations.Nullable;

/**
 * To which claim an event belongs that is none of the claim's own. It is enough that one event of an aggregate, or of a part of
 * it, names the claim: all the others of it belong there too.
 *
 * @param claim the claim that the event names; null for most
 * @param part what of an aggregate that claims share it is about; null where that is the whole
 */
record Belonging(@Nullable UUID claim, @Nullable UUID part) {

    private static final Belonging NOWHERE = new Belonging(null, null);

    static Belonging of(DomainEvent event) {
        if (event instanceof AppointmentEvent e) {
            var claim =
                    e instanceof AppointmentOffered offered ? offered.claimId().value() : null;
            return new Belonging(claim, e.appointmentId().value());
        }
        var shared = ofShared(event);
        if (shared != null) {
            return new Belonging(shared.value(), shared.value());
        }
        var whole = ofWhole(event);
        return whole == null ? NOWHERE : new Belonging(whole, null);
    }

    /** Of a limit that claims share, and of somebody's work, only what names the claim belongs to it. */
    private static @Nullable ClaimId ofShared(DomainEvent event) {
        if (event instanceof LimitHeld e) {
            return e.claimId();
        }
        if (event instanceof LimitHoldRefused e) {
            return e.claimId();
        }
        if (event instanceof LimitConfirmed e) {
            return e.claimId();
        }
        if (event instanceof LimitReleased e) {
            return e.claimId();
        }
        if (event instanceof ClaimTaken e) {
            return e.claimId();
        }
        return event instanceof ClaimReturned e ? e.claimId() : null;
    }

    private static @Nullable UUID ofWhole(DomainEvent event) {
        if (event instanceof ActivityPlanned e) {
            return e.subject().kind() == Subject.Kind.CLAIM
                    ? UUID.fromString(e.subject().id())
                    : null;
        }
        if (event instanceof DocumentUploaded e) {
            return e.subject().claim().map(ClaimId::value).orElse(null);
        }
        var claim = ofAggregate(event);
        return claim == null ? null : claim.value();
    }

    private static @Nullable ClaimId ofAggregate(DomainEvent event) {
        if (event instanceof DisbursementCreated e) {
            return e.claimId();
        }
        if (event instanceof ClockStarted e) {
            return e.claimId();
        }
        if (event instanceof OrderDrafted e) {
            return e.claimId();
        }
        if (event instanceof IssueRaised e) {
            return e.subject().claimId();
        }
        if (event instanceof LotTakenIn e) {
            return e.claimId();
        }
        if (event instanceof AssignmentProposed e) {
            return e.claimId();
        }
        if (event instanceof AssignmentChosen e) {
            return e.claimId();
        }
        return event instanceof AlertRaised e ? e.alarm().claimId() : null;
    }
}
