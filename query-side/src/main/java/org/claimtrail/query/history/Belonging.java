package org.claimtrail.query.history;

import java.util.UUID;
import org.claimtrail.events.alerts.AlertEvent.AlertRaised;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockEvent.ClockStarted;
import org.claimtrail.events.correspondence.LetterEvent.LetterIssued;
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
        return switch (event) {
            case DisbursementCreated e -> whole(e.claimId());
            case ClockStarted e -> whole(e.claimId());
            case OrderDrafted e -> whole(e.claimId());
            case IssueRaised e -> whole(e.subject().claimId());
            case LotTakenIn e -> whole(e.claimId());
            case AssignmentProposed e -> whole(e.claimId());
            case AssignmentChosen e -> whole(e.claimId());
            case AlertRaised e -> whole(e.alarm().claimId());
            case LetterIssued e -> whole(e.claimId());
            case DocumentUploaded e -> whole(e.subject().claim().orElse(null));
            case ActivityPlanned e -> whole(claim(e.subject()));
            // Of a limit that claims share, and of somebody's work, only what names the claim belongs to it.
            case LimitHeld e -> part(e.claimId());
            case LimitHoldRefused e -> part(e.claimId());
            case LimitConfirmed e -> part(e.claimId());
            case LimitReleased e -> part(e.claimId());
            case ClaimTaken e -> part(e.claimId());
            case ClaimReturned e -> part(e.claimId());
            case AppointmentOffered e ->
                new Belonging(e.claimId().value(), e.appointmentId().value());
            case AppointmentEvent e -> new Belonging(null, e.appointmentId().value());
            default -> NOWHERE;
        };
    }

    private static @Nullable ClaimId claim(Subject subject) {
        return subject.kind() == Subject.Kind.CLAIM ? ClaimId.of(UUID.fromString(subject.id())) : null;
    }

    private static Belonging whole(@Nullable ClaimId claim) {
        return claim == null ? NOWHERE : new Belonging(claim.value(), null);
    }

    private static Belonging part(ClaimId claim) {
        return new Belonging(claim.value(), claim.value());
    }
}
