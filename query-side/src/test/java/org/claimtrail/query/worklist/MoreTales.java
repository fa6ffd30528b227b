package org.claimtrail.query.worklist;

import static org.claimtrail.query.testing.Story.kes;
import static org.claimtrail.query.worklist.Plot.BASIS;
import static org.claimtrail.query.worklist.Plot.DAY;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.alerts.AlertEvent.*;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.diary.ActivityDetails.Inspection;
import org.claimtrail.events.diary.ActivityDetails.Task;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.claimtrail.events.parametric.ProgrammeEvent.*;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.events.salvage.SaleId;
import org.claimtrail.events.salvage.SalvageEvent.*;
import org.claimtrail.events.staff.StaffEvent.*;
import org.claimtrail.events.supply.IssueEvent.*;
import org.claimtrail.events.supply.IssuePriority;
import org.claimtrail.events.supply.OrderEvent.*;
import org.claimtrail.events.supply.OrderKind;
import org.claimtrail.events.supply.OrderTotals;
import org.claimtrail.events.supply.VendorEvent.*;
import org.claimtrail.query.testing.SupplyStory;

/** The tales of what waits outside the claims' own contexts. */
final class MoreTales {

    private MoreTales() {}

    static Stream<Tale> all() {
        return Stream.of(payments(), time(), desk(), orders(), panel(), rules()).flatMap(tales -> tales);
    }

    private static Stream<Tale> payments() {
        return Stream.of(
                Tale.of(
                        PAYMENT_TO_RELEASE,
                        Plot::created,
                        plot -> plot.happens(new DisbursementRequested(
                                plot.story.disbursement, 1, "bank", "R-1", plot.story.garage, kes(30_000))),
                        plot -> plot.happens(new DisbursementHeld(plot.story.disbursement, plot.story.claim, 1)),
                        plot -> plot.happens(new DisbursementStopped(
                                plot.story.disbursement, plot.story.claim, plot.story.payment, "Wrong payee"))),
                Tale.of(
                        PAYMENT_TO_RELEASE,
                        plot -> plot.created()
                                .happens(
                                        new DisbursementHeld(plot.story.disbursement, plot.story.claim, 1),
                                        new DisbursementHoldLifted(plot.story.disbursement, plot.story.claim, 1)),
                        plot -> plot.happens(plot.failed())),
                Tale.of(
                        ATTEMPT_TO_RESOLVE,
                        plot -> plot.released().happens(new AttemptUnknown(plot.story.disbursement, 1, "Silence")),
                        plot -> plot.happens(plot.posted()),
                        plot -> plot.happens(plot.failed()),
                        plot -> plot.happens(new AttemptPending(plot.story.disbursement, 1, "BANK-1")),
                        plot -> plot.happens(
                                new AttemptResolved(plot.story.disbursement, 1, true, "Statement", "finn"))));
    }

    private static Stream<Tale> time() {
        return Stream.of(
                Tale.of(
                        CLOCK_WARNING,
                        plot -> plot.started().happens(new ClockWarned(plot.clock, plot.concern(), null, 1)),
                        plot -> plot.happens(new ClockBreached(plot.clock, plot.concern(), null, 1, true)),
                        plot -> plot.happens(new ClockPaused(plot.clock, DAY, 3, 1, true, null, "Survey")),
                        plot -> plot.happens(new ClockExtended(plot.clock, 9, 9, 1, null, 9, true, "Allowed")),
                        plot -> plot.happens(
                                new ClockStopped(plot.clock, DAY, "claims.PaymentPosted", true, 1, true, false)),
                        plot -> plot.happens(
                                new ClockCancelled(plot.clock, DAY, "claims.ClaimClosed", 3, 1, true, false))),
                Tale.of(
                        CLOCK_BREACHED,
                        plot -> plot.started().happens(new ClockBreached(plot.clock, plot.concern(), null, 1, false)),
                        plot -> plot.happens(
                                new ClockStopped(plot.clock, DAY, "claims.PaymentPosted", false, 1, false, true)),
                        plot -> plot.happens(
                                new ClockCancelled(plot.clock, DAY, "claims.ClaimClosed", 0, 1, false, true))),
                Tale.of(
                        ALERT_TO_ACKNOWLEDGE,
                        plot -> plot.happens(plot.raised(Severity.WARNING, "adjuster", null)),
                        plot -> plot.happens(new AlertAcknowledged(plot.alert, "Seen")),
                        plot -> plot.happens(new AlertResolved(plot.alert, "Done"))));
    }

    private static Stream<Tale> desk() {
        return Stream.of(
                Tale.of(
                        DOCUMENT_TO_VERIFY,
                        plot -> plot.worked().uploaded(),
                        plot -> plot.happens(new DocumentVerified(plot.document, 1, null)),
                        plot -> plot.happens(new DocumentRejected(plot.document, 1, "Page 2")),
                        plot -> plot.happens(new DocumentWithdrawn(plot.document, "Another's")),
                        plot -> plot.happens(new ClaimClosed(plot.story.claim, Outcome.WITHDRAWN))),
                Tale.of(
                        ACTIVITY_DUE,
                        plot -> plot.planned(new Task(List.of()), "amina"),
                        plot -> plot.happens(new ActivityCompleted(plot.activity, "Done")),
                        plot -> plot.happens(new ActivityCancelled(plot.activity, "Not needed"))),
                Tale.of(
                        ACTIVITY_DUE,
                        plot -> plot.planned(new Task(List.of()), null)
                                .happens(
                                        new ActivityCompleted(plot.activity, "Done"),
                                        new ActivityReopened(plot.activity, "Not quite")),
                        plot -> plot.happens(new ActivityCompleted(plot.activity, "Done"))),
                Tale.of(
                        INSPECTION_TO_HOLD,
                        plot -> plot.planned(new Inspection("Garage", null, null, "peter", plot.appointment), "peter"),
                        plot -> plot.happens(new ActivityCompleted(plot.activity, "Seen")),
                        plot -> plot.happens(new ActivityCancelled(plot.activity, "Nobody there"))),
                Tale.of(
                        ABSENCE_TO_DECIDE,
                        Plot::absent,
                        plot -> plot.happens(new AbsenceApproved(plot.member, plot.absence, null)),
                        plot -> plot.happens(new AbsenceRejected(plot.member, plot.absence, "Too many are away")),
                        plot -> plot.happens(new AbsenceWithdrawn(plot.member, plot.absence, "Not now"))),
                Tale.of(
                        SALVAGE_TO_SELL,
                        Plot::takenIn,
                        plot -> plot.happens(new LotSold(
                                plot.lot,
                                SaleId.of(UUID.randomUUID()),
                                plot.story.claim,
                                plot.recovery,
                                "Spares",
                                4,
                                kes(3_000),
                                DAY,
                                0)),
                        plot -> plot.happens(new LotScrapped(plot.lot, 4, "Torn", 0)),
                        plot -> plot.happens(new LotReturned(plot.lot, 4, "Wanjiru", "Hers", 0))));
    }

    private static Stream<Tale> orders() {
        return Stream.of(
                Tale.of(
                        ORDER_TO_PLACE,
                        MoreTales::drafted,
                        plot -> plot.happens(new OrderPlaced(plot.supply.order, kes(5_000))),
                        plot -> plot.happens(new OrderCancelled(plot.supply.order, "Total loss")),
                        plot -> plot.happens(new ClaimClosed(plot.story.claim, Outcome.WITHDRAWN))),
                Tale.of(
                        SUPPLEMENT_TO_APPROVE,
                        plot -> plot.drafted().happens(supplement(plot)),
                        plot -> plot.happens(new SupplementApproved(
                                plot.supply.order, 1, SupplyStory.lines(6_000), totals(6_000), false)),
                        plot -> plot.happens(new SupplementRejected(plot.supply.order, 1, "Not agreed")),
                        plot -> plot.happens(new OrderCancelled(plot.supply.order, "Total loss")),
                        plot -> plot.happens(new OrderDeclined(plot.supply.order, "No time"))),
                Tale.of(
                        ORDER_TO_COMPLETE,
                        plot -> plot.drafted()
                                .happens(new OrderInvoiced(plot.supply.order, "INV-1", kes(5_100), DAY, kes(100))),
                        plot -> plot.happens(new OrderCompleted(plot.supply.order, DAY, kes(5_000))),
                        plot -> plot.happens(new OrderCancelled(plot.supply.order, "Total loss"))));
    }

    private static Stream<Tale> panel() {
        return Stream.of(
                Tale.of(
                        ISSUE_TO_RESOLVE,
                        plot -> plot.supply.complained("Spares", IssuePriority.HIGH),
                        plot -> plot.happens(new IssueResolved(plot.supply.issue, "Painted anew")),
                        plot -> plot.happens(new IssueWithdrawn(plot.supply.issue, "Mine"))),
                Tale.of(
                        ISSUE_TO_CLOSE,
                        plot -> {
                            plot.supply.complained("Spares", IssuePriority.LOW);
                            plot.happens(new IssueResolved(plot.supply.issue, "Painted anew"));
                        },
                        plot -> plot.happens(new IssueClosed(plot.supply.issue, null)),
                        plot -> plot.happens(new IssueReopened(plot.supply.issue, "Still another shade", 1))),
                Tale.of(
                        VENDOR_TO_APPROVE,
                        MoreTales::proposed,
                        plot -> plot.happens(new VendorApproved(plot.supply.vendor, null)),
                        plot -> plot.happens(new VendorRemoved(plot.supply.vendor, "Closed down"))),
                Tale.of(
                        VENDOR_TO_APPROVE,
                        plot -> {
                            proposed(plot);
                            plot.happens(
                                    new VendorRemoved(plot.supply.vendor, "Closed down"),
                                    new VendorReturned(plot.supply.vendor, "Open again"));
                        },
                        plot -> plot.happens(new VendorApproved(plot.supply.vendor, null))),
                Tale.of(
                        VENDOR_ACCOUNT_TO_VERIFY,
                        MoreTales::proposed,
                        plot -> plot.happens(new VendorAccountVerified(plot.supply.vendor, "Letter")),
                        plot -> plot.happens(new VendorRemoved(plot.supply.vendor, "Closed down"))));
    }

    private static Stream<Tale> rules() {
        return Stream.of(
                Tale.of(
                        AUTHORITY_PROFILE_TO_PUBLISH,
                        plot -> plot.happens(plot.proposed()),
                        plot -> plot.happens(new ProfilePublished(
                                plot.book, plot.profile, 2, List.of("grace"), Instant.EPOCH, List.of())),
                        plot -> plot.happens(new ProfileWithdrawn(plot.book, plot.profile, "Refused"))),
                Tale.of(
                        PAYOUTS_TO_APPROVE,
                        Plot::triggered,
                        plot -> plot.happens(new PayoutsApproved(plot.programme, 8, kes(250_000), "brian", BASIS)),
                        plot -> plot.happens(new PayoutsRejected(plot.programme, "The gauge was broken"))));
    }

    private static void drafted(Plot plot) {
        plot.worked();
        plot.happens(new OrderDrafted(
                plot.supply.order,
                "ORD-2026-0001",
                OrderKind.REPAIR,
                plot.story.claim,
                plot.story.number,
                plot.supply.vendor,
                "Spares",
                SupplyStory.lines(5_000),
                totals(5_000),
                DAY,
                null));
    }

    private static SupplementRequested supplement(Plot plot) {
        return new SupplementRequested(
                plot.supply.order, 1, SupplyStory.lines(6_000), totals(6_000), kes(1_000), "Radiator");
    }

    /** With an account, by somebody who may not approve it. */
    private static void proposed(Plot plot) {
        plot.supply.proposed("Spares");
    }

    private static OrderTotals totals(long total) {
        return new OrderTotals(kes(total), kes(0), kes(total));
    }
}
