package org.claimtrail.query.worklist;

import static org.claimtrail.query.testing.Story.kes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.alerts.AlertEvent.*;
import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.events.authority.AuthorityBookId;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.clocks.ClockEvent.Concern;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.diary.ActivityDetails;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.diary.Timing;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.parametric.IndexReading;
import org.claimtrail.events.parametric.PayoutTable;
import org.claimtrail.events.parametric.ProgrammeEvent.*;
import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.salvage.SalvageEvent.*;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.StaffEvent.*;
import org.claimtrail.events.staff.StaffId;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.query.testing.ClockTrail;
import org.claimtrail.query.testing.LetterStory;
import org.claimtrail.query.testing.Papers;
import org.claimtrail.query.testing.Story;
import org.claimtrail.query.testing.SupplyStory;
import org.jspecify.annotations.Nullable;

/** A story with everything about which something can wait, in a tenant of its own. */
final class Plot {

    static final AuthorityBasis BASIS = new AuthorityBasis(1, "supervisor", null);
    static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    final String tenant;
    final Story story;
    final SupplyStory supply;
    final LetterStory letters;
    final AppealId appeal = AppealId.of(UUID.randomUUID());
    final LitigationId litigation = LitigationId.of(UUID.randomUUID());
    final RecoveryId recovery = RecoveryId.of(UUID.randomUUID());
    final LotId lot = LotId.of(UUID.randomUUID());
    final ClockId clock = ClockId.of(UUID.randomUUID());
    final AlertId alert = AlertId.of(UUID.randomUUID());
    final DocumentId document = DocumentId.of(UUID.randomUUID());
    final ActivityId activity = ActivityId.of(UUID.randomUUID());
    final AppointmentId appointment = AppointmentId.of(UUID.randomUUID());
    final StaffId member = StaffId.of(UUID.randomUUID());
    final AbsenceId absence = AbsenceId.of(UUID.randomUUID());
    final AuthorityBookId book = AuthorityBookId.of(UUID.randomUUID());
    final AuthorityProfileId profile = AuthorityProfileId.of(UUID.randomUUID());
    final ProgrammeId programme = ProgrammeId.of(UUID.randomUUID());

    Plot(String tenant) {
        this.tenant = tenant;
        this.story = new Story(tenant);
        this.supply = new SupplyStory(story.trail, story.claim);
        this.letters = new LetterStory(story);
    }

    Plot happens(DomainEvent... events) {
        story.trail.happens(events);
        return this;
    }

    Plot worked() {
        story.notified().opened();
        return this;
    }

    Plot asked(PaymentType type) {
        return asked(story.payment, type);
    }

    Plot asked(ClaimPaymentId payment, PaymentType type) {
        return happens(
                new PaymentRequested(story.claim, payment, type, story.repair, story.garage, kes(30_000), "amina"));
    }

    /** A clock runs, about which nothing is to be done. */
    Plot started() {
        new ClockTrail(story).started(clock, ClockTrail.rule("PAY", 18), DAY);
        return this;
    }

    Plot created() {
        return worked().happens(new DisbursementCreated(
                story.disbursement,
                "PAY-2026-000009",
                story.claim,
                story.number,
                story.payment,
                story.garage,
                kes(30_000),
                "amina",
                "brian"));
    }

    Plot released() {
        return created()
                .happens(new DisbursementRequested(story.disbursement, 1, "bank", "R-1", story.garage, kes(30_000)));
    }

    DisbursementPosted posted() {
        return new DisbursementPosted(story.disbursement, story.claim, story.payment, kes(30_000), "BANK-1");
    }

    DisbursementFailed failed() {
        return new DisbursementFailed(story.disbursement, story.claim, story.payment, "No such account");
    }

    Plot drafted() {
        supply.placed("Kariobangi Spares", 5_000);
        return this;
    }

    Plot uploaded() {
        return happens(Papers.uploaded(document, DocumentSubject.of(story.claim), "LOGBOOK", Visibility.INTERNAL));
    }

    Plot planned(ActivityDetails details, @Nullable String assignee) {
        return happens(new ActivityPlanned(
                activity,
                new Subject(Subject.Kind.CLAIM, story.claim.toString(), story.number),
                new ActivityContent(details, "See to it", "At once", Priority.HIGH, List.of()),
                new Timing(Instant.parse("2026-03-10T14:00:00Z"), null, null),
                assignee));
    }

    Plot absent() {
        return happens(
                new StaffMemberEnrolled(member, "amina", new StaffProfile(List.of(), 4, List.of(), null, List.of())),
                new AbsenceRequested(member, absence, DAY, DAY.plusDays(3), AbsenceKind.ANNUAL_LEAVE, null));
    }

    Plot triggered() {
        var tiers = List.of(new PayoutTable.Tier(new BigDecimal("60"), 2_500));
        return happens(
                new ProgrammeOpened(
                        programme,
                        "PRM-2026-000001",
                        "Long rains",
                        "rainfall",
                        "mm",
                        "Kitui",
                        "2026",
                        DAY,
                        DAY.plusDays(60),
                        "DROUGHT",
                        new PayoutTable(PayoutTable.Direction.AT_OR_BELOW, tiers),
                        "KES",
                        "a2V5"),
                new ParametricTriggerMet(
                        programme,
                        new IndexReading(new BigDecimal("40.5"), DAY, "c2lnbmVk"),
                        2_500,
                        8,
                        kes(250_000),
                        "amina"));
    }

    Plot takenIn() {
        return happens(new LotTakenIn(
                lot,
                "SAL-2026-000001",
                story.claim,
                story.number,
                recovery,
                Category.PARTS,
                "Wheels",
                4,
                "Yard",
                kes(4_000)));
    }

    AlertRaised raised(Severity severity, @Nullable String role, @Nullable String person) {
        return new AlertRaised(
                alert,
                new Alarm(
                        "CLOCK_WARNED",
                        severity,
                        new AlertSubject("clocks", clock.toString()),
                        story.claim,
                        story.number,
                        "Pay by Friday",
                        "The time to pay ends",
                        role,
                        person));
    }

    Concern concern() {
        return new Concern(story.claim, story.number, "PAY", "Pay the claim", DAY);
    }

    ProfileDrafted proposed() {
        return new ProfileDrafted(book, profile, "Limits from July on", List.of());
    }
}
