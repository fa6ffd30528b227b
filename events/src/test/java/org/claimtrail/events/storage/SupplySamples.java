package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;
import static org.claimtrail.events.storage.ClaimSamples.kes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.supply.IssueCategory;
import org.claimtrail.events.supply.IssueEvent.*;
import org.claimtrail.events.supply.IssueId;
import org.claimtrail.events.supply.IssuePriority;
import org.claimtrail.events.supply.IssueSubject;
import org.claimtrail.events.supply.IssueText;
import org.claimtrail.events.supply.OrderEvent.*;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.OrderKind;
import org.claimtrail.events.supply.OrderLine;
import org.claimtrail.events.supply.OrderTotals;
import org.claimtrail.events.supply.Quantity;
import org.claimtrail.events.supply.VendorEvent.*;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.events.supply.VendorKind;
import org.claimtrail.events.supply.VendorProfile;
import org.claimtrail.events.supply.VendorProfile.VendorContact;

/** One of each event of vendors, orders and issues, every field set. */
final class SupplySamples {

    private static final VendorId VENDOR = VendorId.of("0198f2a4-7c1e-8d00-8000-000000000701");
    private static final OrderId ORDER = OrderId.of("0198f2a4-7c1e-7d00-8000-000000000702");
    private static final IssueId ISSUE = IssueId.of("0198f2a4-7c1e-7d00-8000-000000000703");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    private static final VendorProfile PROFILE = new VendorProfile(
            VendorKind.GARAGE,
            "Ngong Road Motors",
            "CPR/2011/48213",
            "P051234567X",
            List.of(new VendorContact(
                    "Peter Mwangi", "Workshop manager", "workshop@ngongroad.example", "+254711000001")),
            List.of("Nairobi", "Kiambu"),
            List.of("panel-beating", "spray-painting"));

    private static final List<OrderLine> LINES = List.of(
            new OrderLine("Front bumper", new Quantity(1, 0), kes(4_500_000), 1600, kes(4_500_000), kes(720_000)),
            new OrderLine("Labour, hours", new Quantity(1250, 2), kes(150_000), 0, kes(1_875_000), kes(0)));
    private static final OrderTotals TOTALS = new OrderTotals(kes(6_375_000), kes(720_000), kes(7_095_000));

    private static final IssueText TEXT = new IssueText(
            "Paint does not match",
            "The left door is of another shade than the rest.",
            IssuePriority.HIGH,
            IssueCategory.QUALITY,
            DUE);

    private SupplySamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(vendors(), orders(), issues()).flatMap(samples -> samples);
    }

    private static Stream<DomainEvent> vendors() {
        return Stream.of(
                new VendorProposed(VENDOR, PROFILE),
                new VendorProfileChanged(VENDOR, PROFILE),
                new VendorApproved(VENDOR, "References checked."),
                new VendorSuspended(VENDOR, "Three complaints within a month."),
                new VendorReinstated(VENDOR, "The workshop has a new manager."),
                new VendorRemoved(VENDOR, "The firm was wound up."),
                new VendorReturned(VENDOR, "Under new ownership."),
                new VendorAccountSet(VENDOR, new BankAccount("KCB", "1100223399", "Ngong Road Motors Ltd")),
                new VendorAccountVerified(VENDOR, "Confirmed by the bank's letter."));
    }

    private static Stream<DomainEvent> orders() {
        return Stream.of(
                new OrderDrafted(
                        ORDER,
                        "ORD-2026-0001",
                        OrderKind.REPAIR,
                        CLAIM,
                        "CLM-2026-000123",
                        VENDOR,
                        "Ngong Road Motors",
                        LINES,
                        TOTALS,
                        DUE,
                        "Keep the old bumper."),
                new OrderAmended(ORDER, LINES, TOTALS, DUE, "Keep the old bumper."),
                new OrderPlaced(ORDER, kes(7_095_000)),
                new OrderAccepted(ORDER, "JOB-881"),
                new OrderDeclined(ORDER, "No capacity before May."),
                new OrderWorkStarted(ORDER),
                new SupplementRequested(ORDER, 1, LINES, TOTALS, kes(1_200_000), "The radiator is damaged too."),
                new SupplementApproved(ORDER, 1, LINES, TOTALS, true),
                new SupplementRejected(ORDER, 1, "Not caused by the loss."),
                new OrderRescheduled(ORDER, DUE, "Parts are late."),
                new OrderInvoiced(ORDER, "INV-4711", kes(7_100_000), LocalDate.of(2026, 3, 19), kes(5_000)),
                new OrderCompleted(ORDER, LocalDate.of(2026, 3, 18), kes(7_095_000)),
                new OrderCancelled(ORDER, "The car is a total loss."));
    }

    private static Stream<DomainEvent> issues() {
        return Stream.of(
                new IssueRaised(
                        ISSUE,
                        "ISS-2026-0001",
                        TEXT,
                        new IssueSubject(VENDOR, "Ngong Road Motors", ORDER, "ORD-2026-0001", CLAIM, "CLM-2026-000123"),
                        "amina.otieno"),
                new IssueChanged(ISSUE, TEXT),
                new IssueAssigned(ISSUE, "amina.otieno"),
                new IssueWorkStarted(ISSUE),
                new IssueResolved(ISSUE, "The door was painted again."),
                new IssueReopened(ISSUE, "The shade still differs.", 1),
                new IssueClosed(ISSUE, "The insured is content."),
                new IssueWithdrawn(ISSUE, "Raised twice."),
                new IssueCommented(ISSUE, 1, "The garage has been called."));
    }
}
