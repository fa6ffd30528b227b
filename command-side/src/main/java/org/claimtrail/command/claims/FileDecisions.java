package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.claims.Assignees.Objection;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.ClaimFile.Exposure;
import org.claimtrail.command.claims.ClaimState.Closed;
import org.claimtrail.command.claims.ClaimState.Notified;
import org.claimtrail.command.claims.ClaimState.Open;
import org.claimtrail.command.claims.ClaimState.Unknown;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.shared.Envelope;

/** Decides on the file of an open claim: who handles it, who is party to it, its exposures, its end. */
final class FileDecisions {

    /** Who may give a claim to anybody. */
    private static final Set<String> SENIOR = Set.of("supervisor", "claims-manager");

    private FileDecisions() {}

    /**
     * Somebody can be responsible for a claim before work on it begins. Whom the product itself hands a claim to was judged
     * where he was chosen.
     */
    static List<ClaimEvent> assign(ClaimState state, AssignClaim c, Envelope by, Assignees assignees) {
        if (!(state instanceof Notified)) {
            open(state);
        }
        var against = by.hasRole("system") ? List.<Objection>of() : objections(state, c, by, assignees);
        if (against.isEmpty()) {
            return List.of(new ClaimAssigned(c.claimId(), c.handler()));
        }
        var names = against.stream().map(Enum::name).toList();
        var override = c.override();
        if (override == null) {
            throw new Refused(
                    ClaimRefusal.HANDLER_UNSUITABLE,
                    "What speaks against " + c.handler() + ": " + String.join(", ", names) + ".");
        }
        unless(
                SENIOR.stream().anyMatch(by::hasRole),
                ClaimRefusal.EXCEEDS_AUTHORITY,
                "Only a supervisor gives a claim to somebody against whom something speaks.");
        return List.of(new ClaimAssigned(c.claimId(), c.handler(), new ClaimAssigned.Overruled(names, override)));
    }

    private static List<Objection> objections(ClaimState state, AssignClaim c, Envelope by, Assignees assignees) {
        var policy = state instanceof Open open ? open.file().policy() : null;
        var loss = state instanceof Open open
                ? open.file().loss()
                : NotificationDecisions.notified(state).loss();
        var work = new Assignees.Work(policy == null ? null : policy.product(), loss.cause());
        return assignees.against(by.tenant(), c.handler(), work);
    }

    static List<ClaimEvent> addParty(ClaimState state, AddParty c) {
        var known = open(state).parties().get(c.party().id());
        unless(
                known == null || known.equals(c.party()),
                ClaimRefusal.PARTY_ALREADY_ADDED,
                ClaimRefusal.PARTY_ALREADY_ADDED.meaning());
        return known == null ? List.of(new PartyAdded(c.claimId(), c.party())) : List.of();
    }

    static List<ClaimEvent> openExposure(ClaimState state, OpenExposure c) {
        var file = open(state);
        var policy = file.policy();
        unless(
                policy != null
                        && policy.covers().stream()
                                .anyMatch(cover -> cover.code().equals(c.cover())),
                ClaimRefusal.COVER_UNKNOWN,
                "The policy has no cover " + c.cover() + ".");
        unless(
                file.parties().containsKey(c.claimant()),
                ClaimRefusal.PARTY_UNKNOWN,
                "Party " + c.claimant() + " has not been added to the claim.");
        unless(
                !file.exposures().containsKey(c.exposureId()),
                ClaimRefusal.EXPOSURE_ALREADY_OPENED,
                ClaimRefusal.EXPOSURE_ALREADY_OPENED.meaning());
        return List.of(new ExposureOpened(c.claimId(), c.exposureId(), c.cover(), c.claimant()));
    }

    static List<ClaimEvent> closeExposure(ClaimState state, CloseExposure c) {
        var file = open(state);
        refuseClosedExposure(file, c.exposureId());
        unless(
                !file.ledger().isAnythingUnderwayOn(c.exposureId()),
                ClaimRefusal.PAYMENT_PENDING,
                "A payment or a reserve on the exposure waits for approval or is on its way.");
        return List.of(new ExposureClosed(c.claimId(), c.exposureId()));
    }

    static List<ClaimEvent> reopenExposure(ClaimState state, ReopenExposure c) {
        unless(
                !exposure(open(state), c.exposureId()).open(),
                ClaimRefusal.EXPOSURE_OPEN,
                ClaimRefusal.EXPOSURE_OPEN.meaning());
        return List.of(new ExposureReopened(c.claimId(), c.exposureId()));
    }

    /** Closes the claim on which nobody waits for anything; what is still reserved is released, so that a closed claim has nothing outstanding (I8). */
    static List<ClaimEvent> close(ClaimState state, CloseClaim c, List<String> openOrders) {
        var file = open(state);
        var ledger = file.ledger();
        unless(!file.hasOpenExposure(), ClaimRefusal.EXPOSURE_OPEN, "Close every exposure first.");
        unless(
                !ledger.isAnythingUnderway(),
                ClaimRefusal.PAYMENT_PENDING,
                "A payment or a reserve waits for approval or is on its way.");
        FacetDecisions.refuseUnfinished(file.facets());
        unless(
                openOrders.isEmpty(),
                ClaimRefusal.ORDERS_OPEN,
                "Not done, declined or cancelled: " + String.join(", ", openOrders) + ".");
        refuseContradiction(file, c.outcome());
        var events = new ArrayList<ClaimEvent>();
        var releases = ledger.reserves().keySet().stream()
                .map(line -> new Release(line, ledger.available(line)))
                .filter(release -> release.released().isPositive())
                .sorted(Comparator.comparing(release -> release.line().toString()))
                .toList();
        if (!releases.isEmpty()) {
            events.add(new ReservesReleased(c.claimId(), releases));
        }
        events.add(new ClaimClosed(c.claimId(), c.outcome()));
        return events;
    }

    static List<ClaimEvent> reopen(ClaimState state, ReopenClaim c, Envelope by, AuthorityProfile profile) {
        if (!(state instanceof Closed closed)) {
            throw new Refused(ClaimRefusal.CLAIM_NOT_CLOSED, ClaimRefusal.CLAIM_NOT_CLOSED.meaning());
        }
        var since = Duration.between(closed.since(), by.effectiveAt());
        var authority = profile.toReopen(by.roles(), since);
        unless(
                authority.alone(),
                ClaimRefusal.EXCEEDS_AUTHORITY,
                "The claim has been closed for " + since.toDays() + " days; you may not reopen it.");
        return List.of(
                new ClaimReopened(c.claimId(), c.explanation(), closed.file().reopened() + 1, authority.basis()));
    }

    static ClaimFile open(ClaimState state) {
        if (state instanceof Open open) {
            return open.file();
        }
        var code = state instanceof Unknown ? ClaimRefusal.CLAIM_NOT_FOUND : ClaimRefusal.CLAIM_NOT_OPEN;
        throw new Refused(code, code.meaning());
    }

    static void refuseClosedExposure(ClaimFile file, ExposureId id) {
        unless(exposure(file, id).open(), ClaimRefusal.EXPOSURE_CLOSED, ClaimRefusal.EXPOSURE_CLOSED.meaning());
    }

    private static Exposure exposure(ClaimFile file, ExposureId id) {
        var exposure = file.exposures().get(id);
        if (exposure == null) {
            throw new Refused(ClaimRefusal.EXPOSURE_UNKNOWN, "The claim has no exposure " + id + ".");
        }
        return exposure;
    }

    private static void refuseContradiction(ClaimFile file, Outcome outcome) {
        var paid = file.ledger().posted().isPositive();
        var consistent = switch (outcome) {
            case PAID -> paid;
            case DENIED -> file.coverage() == ClaimFile.Coverage.DENIED;
            case WITHDRAWN, BELOW_DEDUCTIBLE -> !paid;
        };
        unless(
                consistent,
                ClaimRefusal.OUTCOME_CONTRADICTED,
                "A claim of which " + file.ledger().posted() + " has been paid and whose coverage is " + file.coverage()
                        + " cannot end as " + outcome + ".");
    }
}
