package org.claimtrail.command.claims;

import java.util.LinkedHashSet;
import java.util.Set;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.OriginEvent.NotificationRestored;
import org.claimtrail.events.claims.TakenOnEvent.ClosureTakenOn;
import org.jspecify.annotations.Nullable;

/**
 * What other contexts need to know of a claim.
 *
 * @param currency in which it is kept
 * @param product of its policy, once the policy has been attached
 * @param notifiedBy the user who notified it; null for a claim that was taken on
 * @param handler who is responsible for it; null while nobody is
 * @param handlers everybody who ever was
 * @param assessors who was appointed to look at it
 * @param version of its last event
 */
public record ClaimFacts(
        ClaimId claimId,
        String number,
        String currency,
        @Nullable String policyNumber,
        LossDate lossDate,
        @Nullable String product,
        @Nullable String cause,
        Phase phase,
        @Nullable String notifiedBy,
        @Nullable String handler,
        Set<String> handlers,
        Set<String> assessors,
        long version) {

    public ClaimFacts {
        handlers = Set.copyOf(handlers);
        assessors = Set.copyOf(assessors);
    }

    /** How far a claim has come. */
    public enum Phase {
        NOTIFIED,
        OPEN,
        CLOSED,
        VOIDED
    }

    /** Whether anybody has to do anything about it. */
    public boolean isWorked() {
        return phase == Phase.NOTIFIED || phase == Phase.OPEN;
    }

    static ClaimFacts begun(ClaimEvent event, String actor) {
        if (event instanceof LossNotified e) {
            return new ClaimFacts(
                    e.claimId(),
                    e.claimNumber(),
                    e.currency(),
                    e.policyNumber(),
                    e.lossDate(),
                    null,
                    e.cause(),
                    Phase.NOTIFIED,
                    actor,
                    null,
                    Set.of(),
                    Set.of(),
                    0);
        }
        if (event instanceof ClaimTakenOn e) {
            return new ClaimFacts(
                    e.claimId(),
                    e.claimNumber(),
                    e.paid().currency(),
                    e.policyNumber(),
                    e.lossDate(),
                    null,
                    e.cause(),
                    e.outcome() == null ? Phase.OPEN : Phase.CLOSED,
                    null,
                    null,
                    Set.of(),
                    Set.of(),
                    0);
        }
        throw new IllegalStateException("The history of a claim does not begin with " + event);
    }

    /** The facts after an event; most events change none. */
    ClaimFacts after(ClaimEvent event, long at) {
        if (event instanceof ClaimAssigned e) {
            return with(phase, e.handler(), at);
        }
        if (event instanceof ClaimOpened || event instanceof ClaimReopened) {
            return with(Phase.OPEN, handler, at);
        }
        if (event instanceof ClaimClosed || event instanceof ClosureTakenOn) {
            return with(Phase.CLOSED, handler, at);
        }
        if (event instanceof NotificationVoided) {
            return with(Phase.VOIDED, handler, at);
        }
        if (event instanceof NotificationRestored) {
            return with(Phase.NOTIFIED, handler, at);
        }
        if (event instanceof PolicySnapshotAttached e) {
            return new ClaimFacts(
                    claimId,
                    number,
                    currency,
                    policyNumber,
                    lossDate,
                    e.policy().product(),
                    cause,
                    phase,
                    notifiedBy,
                    handler,
                    handlers,
                    assessors,
                    at);
        }
        if (event instanceof AssessorAppointed e) {
            return withAssessor(e.assessor(), true, at);
        }
        if (event instanceof AssessorDismissed e) {
            return withAssessor(e.assessor(), false, at);
        }
        return with(phase, handler, at);
    }

    private ClaimFacts with(Phase reached, @Nullable String responsible, long at) {
        var all = new LinkedHashSet<>(handlers);
        if (responsible != null) {
            all.add(responsible);
        }
        return new ClaimFacts(
                claimId,
                number,
                currency,
                policyNumber,
                lossDate,
                product,
                cause,
                reached,
                notifiedBy,
                responsible,
                all,
                assessors,
                at);
    }

    private ClaimFacts withAssessor(String assessor, boolean appointed, long at) {
        var all = new LinkedHashSet<>(assessors);
        if (appointed) {
            all.add(assessor);
        } else {
            all.remove(assessor);
        }
        return new ClaimFacts(
                claimId,
                number,
                currency,
                policyNumber,
                lossDate,
                product,
                cause,
                phase,
                notifiedBy,
                handler,
                handlers,
                all,
                at);
    }
}
