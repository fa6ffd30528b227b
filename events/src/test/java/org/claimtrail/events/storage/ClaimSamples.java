package org.claimtrail.events.storage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Exchange;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;

/** One of each claim event, every field set. */
final class ClaimSamples {

    static final ClaimId CLAIM = ClaimId.of("3f0c2a52-8a4d-4a7e-9d4e-2f6f1f0b7c11");
    static final ClaimPaymentId PAYMENT = ClaimPaymentId.of("7d9a5be4-10a7-4f7b-8a43-5c2c8f6d9e02");
    static final DisbursementId DISBURSEMENT = DisbursementId.of("c5b1e6a8-42f3-8d0e-9b7a-6f1e2d3c4b5a");
    static final Party GARAGE = new Party(
            PartyId.of("0f4f7a0e-6a56-4a3c-8a0d-3f9d3c9b7e21"),
            Party.Role.GARAGE,
            "Mlolongo Body Works",
            new Party.BankAccount("BRKEXXXX", "0112233445566", "Mlolongo Body Works Ltd"));

    static final ExposureId EXPOSURE = ExposureId.of("b7a6c1d2-55e4-4b0f-a1c9-8e7d6f5a4b3c");
    private static final Party INSURED = new Party(
            PartyId.of("5a1d9b60-2b0e-4c8a-b5f1-9a7e3d2c1b0f"),
            Party.Role.INSURED,
            "Wanjikũ Mwangi",
            new Party.BankAccount("BRKEXXXX", "0198765432100", "W. Mwangi"));
    static final ReserveLine LINE = new ReserveLine(EXPOSURE, ReserveLine.CostType.INDEMNITY, "repair");
    static final AuthorityBasis AUTHORITY = new AuthorityBasis(3, "supervisor", kes(200_000_000));

    private ClaimSamples() {}

    static Stream<ClaimEvent> all() {
        return Stream.of(intake(), coverage(), reserves(), payments(), endings())
                .flatMap(List::stream);
    }

    private static List<ClaimEvent> intake() {
        return List.of(
                new LossNotified(
                        CLAIM,
                        "CLM-2026-000123",
                        "POL-2026-000045",
                        LossDate.onDay(LocalDate.of(2026, 3, 1)),
                        "collision",
                        "Rear-ended at the Haile Selassie roundabout; bumper and boot lid damaged.",
                        INSURED,
                        "KES"),
                new ClaimAcknowledged(CLAIM, "amina.otieno", List.of("police abstract", "driving licence", "photos")),
                new ClaimOpened(CLAIM, "FLOOD-2026-04"),
                new PolicySnapshotAttached(
                        CLAIM,
                        new PolicySnapshot(
                                PolicySamples.POLICY,
                                "POL-2026-000045",
                                "motor-comprehensive",
                                "Wanjikũ Mwangi",
                                Term.ofYear(2026),
                                PolicySamples.COVERS,
                                kes(4_850_000),
                                LocalDate.of(2026, 3, 1),
                                4,
                                Map.of("own-damage", LocalDate.of(2024, 1, 1), "third-party", LocalDate.of(2025, 7, 1)),
                                LocalDate.of(2026, 1, 3))),
                new ClaimAssigned(
                        CLAIM,
                        "amina.otieno",
                        new ClaimAssigned.Overruled(List.of("ABSENT"), "Back tomorrow, and knows the customer.")),
                new AssessorAppointed(CLAIM, "peter-ochieng"),
                new AssessorDismissed(CLAIM, "peter-ochieng", "He knows the garage's owner."),
                new NotificationVoided(
                        CLAIM,
                        VoidReason.DUPLICATE,
                        ClaimId.of("1c9a7a7e-30fd-4c0b-b0ad-6a1d7be1c5a4"),
                        "The broker had notified it on the day before."),
                new ClaimTakenOn(
                        CLAIM,
                        "CLM-2026-000124",
                        "88-4471",
                        "POL-2009-000777",
                        LossDate.inYear(2009),
                        new PastDay(LocalDate.of(2010, 1, 1), LossDate.Precision.MONTH),
                        "fire",
                        "Kitchen fire",
                        "BC",
                        Money.of(1_234_567, "USD"),
                        Money.of(890_000, "USD"),
                        Outcome.PAID,
                        true,
                        attributes(),
                        "5e2f6b1c-9d38-4a06-8c7b-1a2b3c4d5e6f"));
    }

    private static List<ClaimEvent> coverage() {
        return List.of(
                new CoverageConfirmed(CLAIM, "In force on the loss date; collision is covered."),
                new RightsReserved(CLAIM, "The driver's licence had expired; being checked."),
                new CoverageDenied(CLAIM, "Section 4(b)", "The vehicle was hired out for reward.", AUTHORITY),
                new PartyAdded(CLAIM, GARAGE),
                new ExposureOpened(CLAIM, EXPOSURE, "own-damage", INSURED.id()),
                new ExposureClosed(CLAIM, EXPOSURE),
                new ExposureReopened(CLAIM, EXPOSURE));
    }

    private static List<ClaimEvent> reserves() {
        return List.of(
                new ReserveSet(CLAIM, LINE, kes(18_500_000), "Two garage estimates, the higher one.", AUTHORITY),
                new ReserveApprovalRequested(
                        CLAIM, LINE, kes(75_000_000), "Chassis bent: near total loss.", "amina.otieno", AUTHORITY),
                new ReserveRejected(CLAIM, LINE, kes(75_000_000), "Get a second assessment first."),
                new ReservesReleased(CLAIM, List.of(new ReservesReleased.Release(LINE, kes(1_250_000)))));
    }

    private static List<ClaimEvent> payments() {
        return List.of(
                new PaymentRequested(
                        CLAIM,
                        PAYMENT,
                        PaymentType.PARTIAL,
                        LINE,
                        GARAGE,
                        kes(17_250_000),
                        "amina.otieno",
                        new Exchange(
                                Money.of(133_253, "USD"),
                                "0.00772481",
                                "Central Bank of Kenya",
                                LocalDate.of(2026, 3, 9))),
                new PaymentApprovalRequested(CLAIM, PAYMENT, kes(17_250_000), AUTHORITY),
                new PaymentApproved(
                        CLAIM,
                        PAYMENT,
                        "CLM-2026-000123",
                        GARAGE,
                        kes(17_250_000),
                        kes(42_250_000),
                        "amina.otieno",
                        "joseph.kariuki",
                        AUTHORITY,
                        Money.of(133_253, "USD"),
                        2,
                        List.of("amina.otieno", "joseph.kariuki", "wairimu.njoroge")),
                new PaymentRejected(CLAIM, PAYMENT, "The invoice is not for this vehicle."),
                new PaymentPosted(CLAIM, PAYMENT, DISBURSEMENT, kes(17_250_000), "FT26065XK91P"),
                new PaymentFailed(CLAIM, PAYMENT, DISBURSEMENT, "The account is closed."));
    }

    private static List<ClaimEvent> endings() {
        return List.of(
                new ClaimClosed(CLAIM, Outcome.PAID), new ClaimReopened(CLAIM, "Hidden damage found.", 2, AUTHORITY));
    }

    private static LinkedHashMap<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("Zone", "7");
        attributes.put("Adjuster code", "K-19");
        return attributes;
    }

    static Money kes(long minor) {
        return Money.of(minor, "KES");
    }
}
