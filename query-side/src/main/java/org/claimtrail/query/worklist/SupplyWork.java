package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.util.UUID;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.IssueEvent.*;
import org.claimtrail.events.supply.IssueText;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.OrderEvent.*;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.events.supply.VendorEvent.*;

/** What is to be done about vendors, orders and issues. */
final class SupplyWork {

    private SupplyWork() {}

    static void take(OrderEvent event, Work work) {
        var order = event.orderId().value();
        switch (event) {
            case OrderDrafted e -> {
                work.about(Matter.of(WorkArea.ORDER, order)
                        .numbered(e.orderNumber())
                        .titled(e.vendorName())
                        .on(e.claimId(), e.claimNumber())
                        .with(Terms.NONE.amount(e.totals().total())));
                work.appears(Item.of(ORDER_TO_PLACE, order, "Place or cancel the order with"));
            }
            case OrderAmended e -> amounts(order, e.totals().total(), work);
            case OrderPlaced e -> work.done(ORDER_TO_PLACE, order, "");
            case SupplementRequested e ->
                work.appears(Item.of(SUPPLEMENT_TO_APPROVE, order, "Approve or reject what is to be done besides by")
                        .part(e.supplement())
                        .because(e.explanation())
                        .with(Terms.barred(work.actor()).amount(e.increase())));
            case SupplementApproved e -> {
                work.done(SUPPLEMENT_TO_APPROVE, order, e.supplement());
                amounts(order, e.totals().total(), work);
            }
            case SupplementRejected e -> work.done(SUPPLEMENT_TO_APPROVE, order, e.supplement());
            case OrderInvoiced e -> work.appears(invoiced(e));
            case OrderDeclined e -> work.over(order);
            case OrderCompleted e -> work.over(order);
            case OrderCancelled e -> work.over(order);
            case OrderAccepted e -> {}
            case OrderWorkStarted e -> {}
            case OrderRescheduled e -> {}
        }
    }

    private static Item invoiced(OrderInvoiced e) {
        var words = e.difference().isZero()
                ? "Complete the order: there is the invoice of"
                : "Complete the order: the invoice is off by " + e.difference() + ", from";
        return Item.of(ORDER_TO_COMPLETE, e.orderId().value(), words).with(Terms.NONE.amount(e.amount()));
    }

    private static void amounts(UUID order, Money total, Work work) {
        work.changes(order, "currency = ?, amount = ?", text(total.currency()), number(total.minor()));
    }

    static void take(IssueEvent event, Work work) {
        var issue = event.issueId().value();
        switch (event) {
            case IssueRaised e -> {
                work.about(Matter.of(WorkArea.ISSUE, issue)
                        .numbered(e.issueNumber())
                        .titled(e.text().title())
                        .on(e.subject().claimId(), e.subject().claimNumber())
                        .with(Terms.NONE
                                .assignee(e.assignee())
                                .due(e.text().dueOn())
                                .priority(priority(e.text()))));
                work.appears(toResolve(issue).because(e.text().description()));
            }
            case IssueChanged e ->
                work.changes(
                        issue,
                        "title = ?, due_at = ?, priority = ?",
                        text(e.text().title()),
                        at(Terms.end(e.text().dueOn())),
                        count(priority(e.text()).ordinal()));
            case IssueAssigned e -> work.changes(issue, "assignee = ?", text(e.assignee()));
            case IssueResolved e -> {
                work.done(ISSUE_TO_RESOLVE, issue, "");
                work.appears(Item.of(ISSUE_TO_CLOSE, issue, "Close, unless somebody objects:")
                        .because(e.resolution()));
            }
            case IssueReopened e -> {
                work.done(ISSUE_TO_CLOSE, issue, "");
                work.appears(toResolve(issue).because(e.explanation()));
            }
            case IssueClosed e -> work.done(issue);
            case IssueWithdrawn e -> work.over(issue);
            case IssueWorkStarted e -> {}
            case IssueCommented e -> {}
        }
    }

    private static Item toResolve(UUID issue) {
        return Item.of(ISSUE_TO_RESOLVE, issue, "Resolve:");
    }

    private static WorkPriority priority(IssueText text) {
        return switch (text.priority()) {
            case LOW -> WorkPriority.LOW;
            case MEDIUM -> WorkPriority.NORMAL;
            case HIGH -> WorkPriority.HIGH;
            case URGENT -> WorkPriority.URGENT;
        };
    }

    /** Nobody approves what he brought in himself. */
    static void take(VendorEvent event, Work work) {
        var vendor = event.vendorId().value();
        switch (event) {
            case VendorProposed e -> {
                work.about(Matter.of(WorkArea.VENDOR, vendor).titled(e.profile().name()));
                work.appears(toApprove(vendor, work));
            }
            case VendorProfileChanged e ->
                work.changes(vendor, "title = ?", text(e.profile().name()));
            case VendorApproved e -> work.done(VENDOR_TO_APPROVE, vendor, "");
            case VendorReturned e -> work.appears(toApprove(vendor, work).because(e.explanation()));
            case VendorAccountSet e ->
                work.appears(Item.of(VENDOR_ACCOUNT_TO_VERIFY, vendor, "Make sure that the account is that of")
                        .with(Terms.barred(work.actor())));
            case VendorAccountVerified e -> work.done(VENDOR_ACCOUNT_TO_VERIFY, vendor, "");
            case VendorRemoved e -> work.done(vendor);
            case VendorSuspended e -> {}
            case VendorReinstated e -> {}
        }
    }

    private static Item toApprove(UUID vendor, Work work) {
        return Item.of(VENDOR_TO_APPROVE, vendor, "Take on the panel, or not:").with(Terms.barred(work.actor()));
    }
}
