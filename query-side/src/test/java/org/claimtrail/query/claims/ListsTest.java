package org.claimtrail.query.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.query.claims.claimsummary.ClaimPage;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.claims.claimsummary.ClaimSummary;
import org.claimtrail.query.claims.claimsummary.FacetFilter;
import org.claimtrail.query.claims.claimsummary.ListClaims;
import org.claimtrail.query.claims.claimsummary.ListClaims.Filter;
import org.claimtrail.query.payments.paymentsummary.FindPayment;
import org.claimtrail.query.payments.paymentsummary.ListPayments;
import org.claimtrail.query.payments.paymentsummary.PaymentPage;
import org.claimtrail.query.payments.paymentsummary.PaymentStatus;
import org.claimtrail.query.payments.paymentsummary.PaymentSummary;
import org.claimtrail.query.policies.policysummary.FindPolicy;
import org.claimtrail.query.policies.policysummary.ListPolicies;
import org.claimtrail.query.policies.policysummary.PolicyDetail;
import org.claimtrail.query.policies.policysummary.PolicyPage;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.QueryRefusal;
import org.claimtrail.query.shared.QueryRefused;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.claimtrail.query.uploads.uploadsummary.ListUploads;
import org.claimtrail.query.uploads.uploadsummary.UploadPage;
import org.claimtrail.query.uploads.uploadsummary.UploadStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists filter, search, sort and page. */
class ListsTest {

    private static final String TENANT = "lists";
    private static final QuerySide QUERY_SIDE = QuerySide.started();
    private static final Story WHOLE = new Story(TENANT, "CLM-3");

    @BeforeAll
    static void claims() {
        new Story(TENANT, "CLM-1").notified("100% loss");
        new Story(TENANT, "CLM-2").notified().opened().reserved();
        WHOLE.whole();
        new Story(TENANT, "CLM-4")
                .notified()
                .opened()
                .reserved()
                .paymentWaits()
                .approved()
                .paid()
                .closed();
        QUERY_SIDE.caughtUp();
    }

    @Test
    void claims_are_filtered() {
        assertThat(numbers(filter(ClaimStatus.OPEN, null, null, null), null))
                .containsExactlyInAnyOrder("CLM-2", "CLM-3");
        assertThat(numbers(filter(null, false, null, null), null)).containsExactly("CLM-4");
        assertThat(numbers(filter(null, null, 1L, null), null)).containsExactly("CLM-2");
        assertThat(numbers(filter(null, null, null, true), null)).containsExactly("CLM-3");
        assertThat(numbers(
                        new Filter(
                                null,
                                null,
                                "POL-2026-7",
                                null,
                                null,
                                LocalDate.of(2026, 3, 2),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                FacetFilter.none()),
                        null))
                .isEmpty();
    }

    @Test
    void claims_are_searched_literally_and_in_any_case() {
        assertThat(numbers(Filter.none(), "clm-3")).containsExactly("CLM-3");
        assertThat(numbers(Filter.none(), "WANJIRU")).hasSize(4);
        assertThat(numbers(Filter.none(), "100%")).containsExactly("CLM-1");
        assertThat(numbers(Filter.none(), "CLM_3")).isEmpty();
        assertThatThrownBy(() -> numbers(Filter.none(), "\0"))
                .isInstanceOfSatisfying(
                        QueryRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(QueryRefusal.Code.INVALID_FILTER));
    }

    @Test
    void claims_are_sorted_with_unknown_values_last() {
        assertThat(sorted("number")).containsExactly("CLM-1", "CLM-2", "CLM-3", "CLM-4");
        assertThat(sorted("-outstanding,number")).containsExactly("CLM-2", "CLM-1", "CLM-3", "CLM-4");
        assertThat(sorted("-closedAt,number")).startsWith("CLM-4");
        assertThat(sorted("closedAt,-number")).containsExactly("CLM-4", "CLM-3", "CLM-2", "CLM-1");
        assertThatThrownBy(() -> sorted("tenant"))
                .isInstanceOfSatisfying(
                        QueryRefused.class,
                        refused -> assertThat(refused.refusal().arguments().get("allowed"))
                                .contains("lossDate", "outstanding"));
    }

    @Test
    void claims_come_in_pages() {
        var page = QUERY_SIDE.ask(
                new ListClaims(TENANT, EVERYTHING, Filter.none(), null, new Paging(1, 3, "number")), ClaimPage.class);
        assertThat(page.items()).extracting(ClaimSummary::number).containsExactly("CLM-4");
        assertThat(page.total()).isEqualTo(4);
        assertThatThrownBy(() -> new Paging(0, 201, null)).isInstanceOf(QueryRefused.class);
    }

    @Test
    void policies_are_listed_with_their_terms() {
        var filter = new ListPolicies.Filter(null, "MOTOR", null, LocalDate.of(2027, 6, 1));
        var page = QUERY_SIDE.ask(
                new ListPolicies(TENANT, EVERYTHING, filter, "wanjiru", Paging.first()), PolicyPage.class);
        assertThat(page.items()).singleElement().satisfies(policy -> {
            assertThat(policy.terms()).isEqualTo(2);
            assertThat(policy.premium()).isEqualTo(Story.kes(11_250_000));
        });
        var beyond = new ListPolicies.Filter(null, null, null, LocalDate.of(2028, 1, 1));
        assertThat(QUERY_SIDE
                        .ask(new ListPolicies(TENANT, EVERYTHING, beyond, null, Paging.first()), PolicyPage.class)
                        .total())
                .isZero();
        var detail = QUERY_SIDE
                .find(new FindPolicy(TENANT, EVERYTHING, WHOLE.policy), PolicyDetail.class)
                .orElseThrow();
        assertThat(detail.terms().getFirst().sumInsured()).isEqualTo(Story.kes(150_000_000));
        assertThat(detail.terms().getFirst().covers().getFirst().code()).isEqualTo("OWN_DAMAGE");
        assertThat(QUERY_SIDE.find(new FindPolicy("another", EVERYTHING, WHOLE.policy), PolicyDetail.class))
                .isEmpty();
    }

    @Test
    void payments_are_listed() {
        var filter = new ListPayments.Filter(
                PaymentStatus.POSTED, WHOLE.claim, null, "bank", "KES", 30_000_000L, null, null);
        var page = QUERY_SIDE.ask(
                new ListPayments(TENANT, EVERYTHING, filter, "garage", Paging.first()), PaymentPage.class);
        assertThat(page.items()).singleElement().satisfies(payment -> {
            assertThat(payment.number()).isEqualTo("PAY-2026-000009");
            assertThat(payment.releasedBy()).isEqualTo("Faith Njeri");
            assertThat(payment.providerTransactionId()).isEqualTo("BANK-77");
        });
        assertThat(QUERY_SIDE.find(new FindPayment(TENANT, EVERYTHING, WHOLE.disbursement), PaymentSummary.class))
                .isPresent();
    }

    @Test
    void uploads_are_listed_with_what_became_of_their_rows() {
        var filter = new ListUploads.Filter(null, UploadStatus.COMPLETED);
        var page = QUERY_SIDE.ask(
                new ListUploads(TENANT, filter, "CLAIMS.csv", new Paging(0, 10, "-rows")), UploadPage.class);
        assertThat(page.items())
                .singleElement()
                .satisfies(upload -> assertThat(upload.counts())
                        .isNotNull()
                        .satisfies(counts -> assertThat(counts.rejected()).isEqualTo(2)));
    }

    private static Filter filter(
            @Nullable ClaimStatus status,
            @Nullable Boolean open,
            @Nullable Long minimumOutstanding,
            @Nullable Boolean awaiting) {
        return new Filter(
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                open,
                null,
                minimumOutstanding,
                awaiting,
                null,
                null,
                FacetFilter.none());
    }

    private static List<String> numbers(Filter filter, @Nullable String q) {
        return ask(new ListClaims(TENANT, EVERYTHING, filter, q, Paging.first()));
    }

    private static List<String> sorted(String sort) {
        return ask(new ListClaims(TENANT, EVERYTHING, Filter.none(), null, new Paging(0, 50, sort)));
    }

    private static List<String> ask(ListClaims query) {
        return QUERY_SIDE.ask(query, ClaimPage.class).items().stream()
                .map(ClaimSummary::number)
                .toList();
    }
}
