package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FileDecisions.open;
import static org.claimtrail.command.shared.Refused.unless;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.claimtrail.command.claims.InvestigationCommand.*;
import org.claimtrail.command.claims.Payment.Status;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Envelope;

/** Decides whether a claim is investigated, and what comes of it. */
final class InvestigationDecisions {

    private static final int HIGHEST_SCORE = 1000;

    private InvestigationDecisions() {}

    /** Has the claim investigated, on evidence: a model's score alone is none. */
    static List<ClaimEvent> refer(ClaimState state, ReferForInvestigation c, Envelope by) {
        var file = open(state);
        var before = file.facets().investigation();
        unless(!before.isOpen(), ClaimRefusal.INVESTIGATION_OPEN, ClaimRefusal.INVESTIGATION_OPEN.meaning());
        refuseWithoutEvidence(c.evidence());
        var score = c.score();
        unless(
                score == null || (score.value() >= 0 && score.value() <= HIGHEST_SCORE),
                ClaimRefusal.SCORE_OUT_OF_RANGE,
                ClaimRefusal.SCORE_OUT_OF_RANGE.meaning());
        return List.of(new InvestigationReferred(
                c.claimId(),
                before.number() + 1,
                c.grounds(),
                c.evidence(),
                score,
                by.actor(),
                approved(file, by, disbursement -> true)));
    }

    /** Ends the investigation; whoever had the suspicion does not judge it. */
    static List<ClaimEvent> conclude(ClaimState state, RecordInvestigationOutcome c, Envelope by) {
        var file = open(state);
        var investigation = file.facets().investigation();
        unless(
                investigation.isOpen(),
                ClaimRefusal.INVESTIGATION_NOT_OPEN,
                ClaimRefusal.INVESTIGATION_NOT_OPEN.meaning());
        unless(
                !by.actor().equals(investigation.referredBy()),
                ClaimRefusal.INVESTIGATOR_INVOLVED,
                ClaimRefusal.INVESTIGATOR_INVOLVED.meaning());
        refuseWithoutEvidence(c.evidence());
        var number = investigation.number();
        return List.of(
                switch (c.outcome()) {
                    case CLEARED ->
                        new InvestigationCleared(
                                c.claimId(),
                                number,
                                c.findings(),
                                c.evidence(),
                                approved(file, by, investigation.held()::contains));
                    case FRAUD_CONFIRMED -> new FraudConfirmed(c.claimId(), number, c.findings(), c.evidence());
                });
    }

    /** The disbursements among these of payments that were approved and whose money has not moved. */
    private static List<DisbursementId> approved(ClaimFile file, Envelope by, Predicate<DisbursementId> which) {
        return file.ledger().payments().entrySet().stream()
                .filter(payment -> payment.getValue().status() == Status.APPROVED)
                .map(payment -> DisbursementId.of(
                        by.tenant(), payment.getKey(), payment.getValue().round()))
                .filter(which)
                .sorted(Comparator.comparing(DisbursementId::toString))
                .toList();
    }

    private static void refuseWithoutEvidence(List<String> evidence) {
        unless(!evidence.isEmpty(), ClaimRefusal.EVIDENCE_MISSING, ClaimRefusal.EVIDENCE_MISSING.meaning());
    }
}
