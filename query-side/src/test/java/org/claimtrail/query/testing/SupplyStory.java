package org.claimtrail.query.testing;

import static org.claimtrail.query.testing.Story.kes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.Party.BankAccount;
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

/** A garage with an order on a claim, a supplement, an invoice and an issue. */
public final class SupplyStory {

    public static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    public final VendorId vendor = VendorId.of(UUID.randomUUID());
    public final OrderId order = OrderId.of(UUID.randomUUID());
    public final IssueId issue = IssueId.of(UUID.randomUUID());
    public final Trail trail;
    public final ClaimId claim;

    public SupplyStory(Trail trail, ClaimId claim) {
        this.trail = trail;
        this.claim = claim;
    }

    public SupplyStory proposed(String name) {
        trail.happens(
                new VendorProposed(vendor, profile(name)),
                new VendorAccountSet(vendor, new BankAccount("KCB", "1100223399", name + " Ltd")));
        return this;
    }

    public SupplyStory approved(String name) {
        proposed(name);
        trail.as("Mwende", "claims-manager")
                .happens(new VendorApproved(vendor, "References"), new VendorAccountVerified(vendor, "Letter"));
        return this;
    }

    public SupplyStory placed(String name, long total) {
        trail.happens(
                new OrderDrafted(
                        order,
                        "ORD-2026-0001",
                        OrderKind.REPAIR,
                        claim,
                        "CLM-2026-000123",
                        vendor,
                        name,
                        lines(total),
                        totals(total),
                        DUE,
                        "Keep the parts"),
                new OrderPlaced(order, kes(total)));
        return this;
    }

    public SupplyStory supplemented(long from, long to) {
        trail.happens(
                new OrderAccepted(order, "JOB-1"),
                new OrderWorkStarted(order),
                new SupplementRequested(order, 1, lines(to), totals(to), kes(to - from), "Radiator"),
                new SupplementApproved(order, 1, lines(to), totals(to), false));
        return this;
    }

    public SupplyStory completed(LocalDate on, long total, long invoiced) {
        trail.happens(
                new OrderInvoiced(order, "INV-1", kes(invoiced), on, kes(invoiced - total)),
                new OrderCompleted(order, on, kes(total)));
        return this;
    }

    public SupplyStory complained(String name, IssuePriority priority) {
        trail.happens(
                new IssueRaised(
                        issue,
                        "ISS-2026-0001",
                        new IssueText("Paint", "Another shade", priority, IssueCategory.QUALITY, DUE),
                        new IssueSubject(vendor, name, order, "ORD-2026-0001", claim, "CLM-2026-000123"),
                        "amina"),
                new IssueCommented(issue, 1, "Called"));
        return this;
    }

    /** All of it. */
    public SupplyStory whole() {
        return approved("Mombasa Road Garage")
                .placed("Mombasa Road Garage", 100_000)
                .supplemented(100_000, 150_000)
                .completed(DUE, 150_000, 151_000)
                .complained("Mombasa Road Garage", IssuePriority.URGENT);
    }

    public static List<OrderLine> lines(long total) {
        return List.of(new OrderLine("Parts", new Quantity(10, 1), kes(total), 0, kes(total), kes(0)));
    }

    private static OrderTotals totals(long total) {
        return new OrderTotals(kes(total), kes(0), kes(total));
    }

    private static VendorProfile profile(String name) {
        return new VendorProfile(
                VendorKind.GARAGE,
                name,
                null,
                "P-" + name,
                List.of(new VendorContact("Workshop", null, null, "+254711000001")),
                List.of("Mombasa", "Kilifi"),
                List.of("panel-beating"));
    }
}
