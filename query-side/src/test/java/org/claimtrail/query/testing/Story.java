package org.claimtrail.query.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.parametric.ProgrammeEvent.*;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyEvent.*;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.salvage.SalvageEvent.*;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.uploads.UploadEvent.*;
import org.claimtrail.events.uploads.UploadId;

/** A motor claim, from the notification over a payment that needs approval to the closing and the reopening. */
public final class Story {

    public final ClaimId claim = ClaimId.of(UUID.randomUUID());
    public final ExposureId exposure = ExposureId.of(UUID.randomUUID());
    public final ClaimPaymentId payment = ClaimPaymentId.of(UUID.randomUUID());
    public final DisbursementId disbursement = DisbursementId.of(UUID.randomUUID());
    public final PolicyId policy = PolicyId.of(UUID.randomUUID());
    public final UploadId upload = UploadId.of(UUID.randomUUID());
    public final ReserveLine repair = new ReserveLine(exposure, ReserveLine.CostType.INDEMNITY, "repair");
    public final Party wanjiru = new Party(PartyId.of(UUID.randomUUID()), Party.Role.INSURED, "Wanjiru Kamau", null);
    public final Party garage = new Party(
            PartyId.of(UUID.randomUUID()),
            Party.Role.GARAGE,
            "Mombasa Road Garage",
            new Party.BankAccount("01", "0110042", "Mombasa Road Garage Ltd"));
    public final Trail trail;
    public final String number;

    private static final AuthorityBasis ADJUSTER = new AuthorityBasis(1, "adjuster", kes(25_000_000));
    private static final AuthorityBasis SUPERVISOR = new AuthorityBasis(1, "supervisor", kes(100_000_000));

    public Story(String tenant) {
        this(tenant, "CLM-2026-000123");
    }

    public Story(String tenant, String number) {
        this.trail = new Trail(tenant);
        this.number = number;
    }

    public static Money kes(long minor) {
        return Money.of(minor, "KES");
    }

    public Story policyIssued() {
        trail.happens(
                new PolicyIssued(
                        policy,
                        "POL-2026-7",
                        "MOTOR",
                        "Wanjiru Kamau",
                        Term.ofYear(2026),
                        List.of(cover(100_000_000)),
                        kes(5_000_000)),
                new PolicyEndorsed(policy, LocalDate.of(2026, 2, 1), List.of(cover(150_000_000)), kes(250_000)),
                new PolicyRenewed(policy, Term.ofYear(2027), List.of(cover(150_000_000)), kes(6_000_000)));
        return this;
    }

    private static Cover cover(long limit) {
        return new Cover("OWN_DAMAGE", kes(limit), kes(1_000_000), List.of("COLLISION"));
    }

    public Story notified() {
        return notified("Hit a bollard");
    }

    public Story notified(String description) {
        trail.happens(new LossNotified(
                claim,
                number,
                "POL-2026-7",
                LossDate.onDay(LocalDate.of(2026, 3, 1)),
                "COLLISION",
                description,
                wanjiru,
                "KES"));
        return this;
    }

    public Story opened() {
        trail.happens(
                new ClaimAcknowledged(claim, "Amina Otieno", List.of("police abstract")),
                new ClaimOpened(claim, null),
                new PolicySnapshotAttached(
                        claim,
                        new PolicySnapshot(
                                policy,
                                "POL-2026-7",
                                "MOTOR",
                                "Wanjiru Kamau",
                                Term.ofYear(2026),
                                List.of(cover(150_000_000)),
                                kes(5_250_000),
                                LocalDate.of(2026, 3, 1),
                                1)),
                new ClaimAssigned(claim, "Amina Otieno"),
                new PartyAdded(claim, garage),
                new CoverageConfirmed(claim, "In force, peril covered"),
                new ExposureOpened(claim, exposure, "OWN_DAMAGE", wanjiru.id()));
        return this;
    }

    public Story reserved() {
        trail.happens(new ReserveSet(claim, repair, kes(45_000_000), "Estimate of the garage", ADJUSTER));
        return this;
    }

    public Story paymentWaits() {
        trail.happens(
                new PaymentRequested(
                        claim, payment, PaymentType.PARTIAL, repair, garage, kes(30_000_000), "Amina Otieno"),
                new PaymentApprovalRequested(claim, payment, kes(30_000_000), ADJUSTER));
        return this;
    }

    public Story approved() {
        trail.as("Brian Mwangi", "supervisor")
                .happens(new PaymentApproved(
                        claim,
                        payment,
                        number,
                        garage,
                        kes(30_000_000),
                        kes(30_000_000),
                        "Amina Otieno",
                        "Brian Mwangi",
                        SUPERVISOR));
        return this;
    }

    public Story paid() {
        trail.as("Faith Njeri", "finance")
                .happens(
                        new DisbursementCreated(
                                disbursement,
                                "PAY-2026-000009",
                                claim,
                                number,
                                payment,
                                garage,
                                kes(30_000_000),
                                "Amina Otieno",
                                "Brian Mwangi"),
                        new DisbursementRequested(disbursement, 1, "bank", "REF-1", garage, kes(30_000_000)),
                        new AttemptPending(disbursement, 1, "BANK-77"),
                        new AttemptSucceeded(disbursement, 1, "BANK-77"),
                        new DisbursementPosted(disbursement, claim, payment, kes(30_000_000), "BANK-77"),
                        new PaymentPosted(claim, payment, disbursement, kes(30_000_000), "BANK-77"));
        return this;
    }

    public Story closed() {
        trail.as("Amina Otieno", "adjuster")
                .happens(
                        new ExposureClosed(claim, exposure),
                        new ReservesReleased(claim, List.of(new Release(repair, kes(15_000_000)))),
                        new ClaimClosed(claim, Outcome.PAID));
        return this;
    }

    public Story reopened() {
        trail.because("The garage found more")
                .happens(
                        new ClaimReopened(claim, "Further damage", 1, new AuthorityBasis(3, "supervisor", null)),
                        new ExposureReopened(claim, exposure),
                        new ReserveApprovalRequested(
                                claim, repair, kes(80_000_000), "Second estimate", "Amina Otieno", ADJUSTER));
        return this;
    }

    /** An assessor looks at the loss, and the policy is its holder's. */
    public Story tied() {
        trail.happens(
                new PolicyholderLinked(policy, "POL-2026-7", "wanjiru-kamau"),
                new AssessorAppointed(claim, "peter-ochieng"),
                new AssessorAppointed(claim, "rose-achieng"),
                new AssessorDismissed(claim, "rose-achieng", "Knows the garage"));
        return this;
    }

    public Story uploaded() {
        trail.happens(
                new UploadReceived(upload, Kind.CLAIMS, "claims.csv", 1234, "ab".repeat(32), Map.of("Claim", "paid")),
                new UploadCompleted(upload, new Counts(10, 7, 1, 2, 3, 0)));
        return this;
    }

    /** What was left of the car is sold, and an index pays others. */
    public Story recovered() {
        RecoveryStory.told(this);
        return this;
    }

    /** The tenant has published a profile of its own, given one up, and drafts a third. */
    public Story authorized() {
        AuthorityStory.told(trail);
        return this;
    }

    /** Activities, people and appointments, so that every table of theirs has a row. */
    public Story inTheDiary() {
        new DiaryStory(this).happens();
        return this;
    }

    /** Papers are sent in about it. */
    public Story documented() {
        trail.happens(Papers.inTwoVersions());
        return this;
    }

    /** A loss was adjusted, and a second payment asked for a part of a limit that other claims share. */
    public Story shared() {
        new MoneyStory(this).adjusted().heldAndGivenBack().refused();
        return this;
    }

    /** With time limits, and what follows on them. */
    public Story timed() {
        new ClockTrail(this).whole();
        return this;
    }

    /** The claim's own life, without what else belongs to it. */
    public Story plain() {
        return policyIssued()
                .notified()
                .opened()
                .reserved()
                .paymentWaits()
                .approved()
                .paid()
                .closed()
                .reopened()
                .tied()
                .uploaded();
    }

    public Story whole() {
        plain().recovered().authorized().shared();
        // A garage with an order on another claim, so that this one's trail is only its own.
        new SupplyStory(trail, ClaimId.of(UUID.randomUUID())).whole();
        inTheDiary().timed().documented();
        new LetterStory(this).templates(trail.tenant()).letters();
        return this;
    }
}
