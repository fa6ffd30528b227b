package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;
import static org.claimtrail.events.storage.ClaimSamples.DISBURSEMENT;
import static org.claimtrail.events.storage.ClaimSamples.kes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.events.documents.DocumentId;

/** One of each event of a claim's facets, every field set. */
final class FacetSamples {

    private static final ClaimId EARLIER = ClaimId.of("1c9a7a7e-30fd-4c0b-b0ad-6a1d7be1c5a4");
    private static final DocumentId ABSTRACT = DocumentId.of("9b8e0c51-7d2f-4e44-8f0e-3f4a5b6c7d8e");
    private static final AppealId APPEAL = AppealId.of("e3c1b2a4-5f60-4d7e-9a8b-0c1d2e3f4a5b");
    private static final LitigationId LITIGATION = LitigationId.of("4a5b6c7d-8e9f-4a0b-9c1d-2e3f4a5b6c7d");
    private static final Suit SUIT = new Suit(
            "Milimani Commercial Courts",
            "HCCC E123 of 2026",
            "Ochieng & Partners Advocates",
            kes(350_000_000),
            LocalDate.of(2026, 6, 2));

    private static final AuthorityBasis AUTHORITY = new AuthorityBasis(3, "supervisor", kes(200_000_000));

    private FacetSamples() {}

    static Stream<FacetEvent> all() {
        return Stream.of(documentation(), investigation(), denial(), appeal(), litigation(), notification())
                .flatMap(List::stream);
    }

    private static List<FacetEvent> documentation() {
        return List.of(
                new InformationRequested(
                        CLAIM,
                        List.of("police-abstract", "logbook"),
                        "The abstract that was sent is of another accident.",
                        LocalDate.of(2026, 3, 20)),
                new InformationReceived(CLAIM, List.of("police-abstract"), true),
                new DocumentAttached(CLAIM, ABSTRACT, "police-abstract"),
                new ProofOfLossCompleted(CLAIM, List.of(ABSTRACT)));
    }

    private static List<FacetEvent> investigation() {
        return List.of(
                new InvestigationReferred(
                        CLAIM,
                        2,
                        "The same photographs were sent with an earlier claim.",
                        List.of("9b8e0c51-7d2f-4e44-8f0e-3f4a5b6c7d8e", "CLM-2025-004410"),
                        new Score(870, "motor-fraud 3.2"),
                        "amina.otieno",
                        List.of(DISBURSEMENT)),
                new InvestigationCleared(
                        CLAIM, 2, "The garage had mixed up its files.", List.of("report-17"), List.of(DISBURSEMENT)),
                new FraudConfirmed(
                        CLAIM, 2, "The vehicle had been written off in 2024.", List.of("report-17", "ntsa-8812")));
    }

    private static List<FacetEvent> denial() {
        return List.of(
                new DenialProposed(
                        CLAIM, "Section 4(b)", "The vehicle was hired out for reward.", "amina.otieno", AUTHORITY),
                new DenialRejected(CLAIM, "One trip for a neighbour is no hire.", AUTHORITY),
                new DenialWithdrawn(
                        CLAIM, "joseph.kariuki", "Section 4(b) was deleted by endorsement 2.", APPEAL, AUTHORITY));
    }

    private static List<FacetEvent> appeal() {
        return List.of(
                new AppealLodged(
                        CLAIM,
                        APPEAL,
                        "Wanjikũ Mwangi",
                        Against.DENIAL,
                        "The neighbour paid nothing for the trip.",
                        "joseph.kariuki"),
                new AppealDecided(
                        CLAIM,
                        APPEAL,
                        Against.DENIAL,
                        Result.OVERTURNED,
                        "No reward was paid: the provision is not met."));
    }

    private static List<FacetEvent> litigation() {
        return List.of(
                new LitigationOpened(CLAIM, LITIGATION, Stage.NOTICE, "Kamau wa Njoroge", SUIT),
                new LitigationAdvanced(CLAIM, LITIGATION, Stage.IN_SUIT, SUIT, "The plaint was served on the insured."),
                new JudgmentRecorded(
                        CLAIM,
                        LITIGATION,
                        LocalDate.of(2027, 1, 29),
                        Winner.PLAINTIFF,
                        kes(120_000_000),
                        LocalDate.of(2027, 2, 28)),
                new LitigationSettled(
                        CLAIM,
                        LITIGATION,
                        LocalDate.of(2027, 2, 20),
                        kes(120_000_000),
                        "The decretal sum, each side bearing its costs."));
    }

    private static List<FacetEvent> notification() {
        return List.of(
                new DuplicateSuspected(
                        CLAIM,
                        List.of(new Resemblance(
                                EARLIER, "CLM-2026-000119", List.of(Trait.POLICY, Trait.LOSS_DATE, Trait.CAUSE)))),
                new DuplicateDismissed(CLAIM, List.of(EARLIER), "Two accidents on the same day."),
                new NotificationRestored(CLAIM, APPEAL),
                new CatastropheAssigned(CLAIM, "FLOOD-2026-04"),
                new CatastropheRemoved(CLAIM, "FLOOD-2026-04", "The water came from a burst pipe."));
    }
}
