package org.claimtrail.query.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;
import static org.claimtrail.query.testing.Story.kes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.IssueEvent.*;
import org.claimtrail.events.supply.IssuePriority;
import org.claimtrail.events.supply.OrderEvent.OrderCancelled;
import org.claimtrail.events.supply.VendorEvent.VendorSuspended;
import org.claimtrail.query.claims.history.ListClaimHistory;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.HistoryPage;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.supply.supplysummary.*;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.claimtrail.query.testing.SupplyStory;
import org.claimtrail.query.testing.Trail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What vendors, orders and issues come to. */
class SupplyReadModelTest {

    private static final String TENANT = "supply";
    private static final QuerySide QUERY_SIDE = QuerySide.started();
    private static final Story CLAIM = new Story(TENANT);
    private static final SupplyStory WHOLE = new SupplyStory(new Trail(TENANT), CLAIM.claim);
    private static final SupplyStory LATE =
            new SupplyStory(new Trail(TENANT).at(Instant.parse("2026-04-01T08:00:00Z")), otherClaim());
    private static final SupplyStory OPEN = new SupplyStory(new Trail(TENANT), otherClaim());

    @BeforeAll
    static void they_work() {
        CLAIM.notified();
        WHOLE.whole();
        LATE.approved("Zanzibar Motors")
                .placed("Zanzibar Motors", 200_000)
                .completed(LocalDate.of(2026, 4, 2), 200_000, 200_000);
        OPEN.approved("100% Garage").placed("100% Garage", 300_000).complained("100% Garage", IssuePriority.LOW);
        OPEN.trail.happens(
                new VendorSuspended(OPEN.vendor, "Complaints"),
                new OrderCancelled(OPEN.order, "Total loss"),
                new IssueResolved(OPEN.issue, "Talked"),
                new IssueReopened(OPEN.issue, "Again", 1));
        QUERY_SIDE.caughtUp();
    }

    @Test
    void a_vendors_rating_follows_from_its_orders_and_issues() {
        // 5, less 2 for an urgent issue on the only order, less 0.5 for its invoice.
        assertThat(vendor(WHOLE).vendor().rating()).isEqualByComparingTo("2.5");
        // 5, less 1.5 because the only order came late.
        assertThat(vendor(LATE).vendor().rating()).isEqualByComparingTo("3.5");
        assertThat(vendor(OPEN).vendor().rating()).isNull();
        assertThat(vendor(OPEN).vendor().openOrders()).isZero();
        assertThat(vendor(OPEN).statusReason()).isEqualTo("Complaints");
        assertThat(vendor(WHOLE).account()).isEqualTo("KCB …3399");
    }

    @Test
    void vendors_are_filtered_searched_sorted_and_paged() {
        assertThat(vendors(ListVendors.Filter.none(), "0% g", null)).containsExactly("100% Garage");
        assertThat(vendors(ListVendors.Filter.none(), "+254711", null)).hasSize(3);
        assertThat(vendors(ListVendors.Filter.none(), null, "-rating"))
                .containsExactly("Zanzibar Motors", "Mombasa Road Garage", "100% Garage");
        assertThat(vendors(filter(VendorStatus.SUSPENDED, null, null), null, null))
                .containsExactly("100% Garage");
        assertThat(vendors(filter(null, "kilif", null), null, null)).hasSize(3);
        assertThat(vendors(filter(null, "nairobi", null), null, null)).isEmpty();
        assertThat(vendors(filter(null, null, BigDecimal.valueOf(3)), null, null))
                .containsExactly("Zanzibar Motors");
        var page = QUERY_SIDE.ask(
                new ListVendors(TENANT, ListVendors.Filter.none(), null, new Paging(1, 2, "name")), VendorPage.class);
        assertThat(page.items()).extracting(VendorSummary::name).containsExactly("Zanzibar Motors");
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void an_order_has_the_lines_of_its_last_approved_supplement_and_knows_its_invoice() {
        var order = QUERY_SIDE
                .find(new FindOrder(TENANT, WHOLE.order), OrderDetail.class)
                .orElseThrow();

        assertThat(order.order().total()).isEqualTo(kes(150_000));
        assertThat(order.order().invoiceDifference()).isEqualTo(kes(1_000));
        assertThat(order.lines().getFirst().quantity()).isEqualTo("1.0");
        assertThat(order.supplements().getFirst().decidedBy()).isEqualTo("Mwende");
        assertThat(QUERY_SIDE.find(new FindOrder("other", WHOLE.order), OrderDetail.class))
                .isEmpty();
    }

    @Test
    void orders_are_filtered_and_counted() {
        assertThat(orders(ListOrders.Filter.of(CLAIM.claim), null)).containsExactly("Mombasa Road Garage");
        assertThat(orders(ListOrders.Filter.none(), "-total"))
                .containsExactly("100% Garage", "Zanzibar Motors", "Mombasa Road Garage");
        var figures = figures(null);
        assertThat(figures.byStatus())
                .extracting(OrderFigures.OrderStatusFigure::orders)
                .containsExactly(1L, 2L);
        assertThat(figures.byVendor())
                .extracting(OrderFigures.OrderValueFigure::value)
                .containsExactly(kes(150_000), kes(200_000));
        assertThat(figures.byMonth())
                .extracting(OrderFigures.OrderValueFigure::key)
                .containsExactly("2026-03", "2026-04");
        assertThat(figures.invoiceMismatches()).isOne();
        assertThat(figures(LocalDate.of(2026, 4, 1)).byVendor()).hasSize(1);
    }

    @Test
    void issues_are_found_with_what_was_said_and_counted_unless_withdrawn() {
        var issue = QUERY_SIDE
                .find(new FindIssue(TENANT, OPEN.issue), IssueDetail.class)
                .orElseThrow();
        assertThat(issue.issue().status()).isEqualTo(IssueStatus.REOPENED);
        assertThat(issue.resolution()).isNull();
        assertThat(issue.comments()).hasSize(1);
        var page = QUERY_SIDE.ask(
                new ListIssues(TENANT, ListIssues.Filter.none(), null, new Paging(0, 10, "-priority")),
                IssuePage.class);
        assertThat(page.items())
                .extracting(IssueSummary::priority)
                .containsExactly(IssuePriority.URGENT, IssuePriority.LOW);
        var counted = QUERY_SIDE.ask(new FindIssueFigures(TENANT, null, null, "UTC"), IssueFigures.class);
        assertThat(counted.issues()).isEqualTo(2);
        assertThat(counted.reopenings()).isEqualTo(1);
        assertThat(counted.meanDaysToResolve()).isNull();
        assertThat(counted.byPriority())
                .extracting(IssueFigures.IssueFigure::key)
                .containsExactly("URGENT", "LOW");
    }

    @Test
    void a_claims_trail_tells_of_its_orders_and_every_trail_says_where_it_stands() {
        var claim = QUERY_SIDE.ask(
                new ListClaimHistory(TENANT, EVERYTHING, CLAIM.claim, Paging.first()), HistoryPage.class);
        assertThat(claim.items())
                .extracting(HistoryEntry::summary)
                .anyMatch(words -> words.contains("drafted order ORD-2026-0001, repair by Mombasa Road Garage"));
        assertThat(trail(OPEN.vendor.toString()))
                .anyMatch(entry -> entry.changes().toString().contains("SUSPENDED"));
        assertThat(trail(OPEN.issue.toString()))
                .extracting(HistoryEntry::summary)
                .last()
                .asString()
                .contains("Again");
    }

    private static List<HistoryEntry> trail(String id) {
        return QUERY_SIDE
                .ask(new ListHistory(TENANT, EVERYTHING, "supply", id, Paging.first()), HistoryPage.class)
                .items();
    }

    private static VendorDetail vendor(SupplyStory story) {
        return QUERY_SIDE
                .find(new FindVendor(TENANT, story.vendor), VendorDetail.class)
                .orElseThrow();
    }

    private static List<String> vendors(ListVendors.Filter filter, @Nullable String q, @Nullable String sort) {
        var page = QUERY_SIDE.ask(new ListVendors(TENANT, filter, q, new Paging(0, 50, sort)), VendorPage.class);
        return page.items().stream().map(VendorSummary::name).toList();
    }

    private static ListVendors.Filter filter(
            @Nullable VendorStatus status, @Nullable String town, @Nullable BigDecimal rating) {
        return new ListVendors.Filter(null, status, null, town, null, rating, null);
    }

    private static List<String> orders(ListOrders.Filter filter, @Nullable String sort) {
        var page = QUERY_SIDE.ask(new ListOrders(TENANT, filter, null, new Paging(0, 50, sort)), OrderPage.class);
        return page.items().stream().map(OrderSummary::vendorName).toList();
    }

    private static OrderFigures figures(@Nullable LocalDate from) {
        return QUERY_SIDE.ask(new FindOrderFigures(TENANT, from, null, "UTC"), OrderFigures.class);
    }

    private static ClaimId otherClaim() {
        return ClaimId.of(UUID.randomUUID());
    }
}
