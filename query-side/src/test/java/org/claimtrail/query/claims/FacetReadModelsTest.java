package org.claimtrail.query.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.claims.AppealEvent.Result;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementHeld;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementHoldLifted;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimdetail.ClaimFacets;
import org.claimtrail.query.claims.claimdetail.FindClaim;
import org.claimtrail.query.claims.claimsummary.AppealStatus;
import org.claimtrail.query.claims.claimsummary.ClaimPage;
import org.claimtrail.query.claims.claimsummary.ClaimSummary;
import org.claimtrail.query.claims.claimsummary.CoverageStatus;
import org.claimtrail.query.claims.claimsummary.FacetFilter;
import org.claimtrail.query.claims.claimsummary.InvestigationStatus;
import org.claimtrail.query.claims.claimsummary.ListClaims;
import org.claimtrail.query.claims.claimsummary.ListClaims.Filter;
import org.claimtrail.query.claims.claimsummary.LitigationStatus;
import org.claimtrail.query.claims.history.ListClaimHistory;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.HistoryPage;
import org.claimtrail.query.payments.paymentsummary.ListPayments;
import org.claimtrail.query.payments.paymentsummary.PaymentPage;
import org.claimtrail.query.payments.paymentsummary.PaymentStatus;
import org.claimtrail.query.payments.paymentsummary.PaymentSummary;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.QueryRefused;
import org.claimtrail.query.testing.FacetStory;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What there is to a claim beside file and money, in the list and on the claim itself. */
class FacetReadModelsTest {

    private static final Reach HOLDER = Reach.only("wanjiru-kamau", true, false);

    private final QuerySide querySide = QuerySide.started();

    @Test
    void list_and_claim_agree_on_the_facets_when_all_has_happened() {
        var story = new Story("facets").whole();
        FacetStory.on(story);

        var summary = summary("facets", EVERYTHING);
        var facets = detail(story, "facets", EVERYTHING).facets();
        assertThat(summary.facets().investigation())
                .isEqualTo(InvestigationStatus.CLEARED)
                .isEqualTo(facets.investigation());
        assertThat(summary.facets().litigation())
                .isEqualTo(LitigationStatus.NOTICE)
                .isEqualTo(facets.litigation());
        assertThat(summary.facets().appeal()).isEqualTo(AppealStatus.OVERTURNED).isEqualTo(facets.appeal());
        assertThat(summary.facets().informationWanted())
                .isEqualTo(2)
                .isEqualTo(facets.documentation().wanted().size());
        assertThat(summary.facets().informationDue()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(summary.facets().proven()).isTrue();
        assertThat(summary.facets().duplicateSuspected()).isFalse();
        assertThat(summary.facets().denialProposed()).isFalse();
        assertThat(summary.coverage()).isEqualTo(CoverageStatus.UNVERIFIED);
        assertThat(facets.proposedDenial()).isNull();
        assertThat(summary.facets().catastropheCode())
                .isEqualTo(FacetStory.CODE)
                .isEqualTo(detail(story, "facets", EVERYTHING).loss().catastropheCode());
    }

    @Test
    void the_claim_tells_each_facet_with_who_and_when() {
        var story = new Story("told").whole();
        var told = FacetStory.on(story);

        var facets = detail(story, "told", EVERYTHING).facets();

        assertThat(facets.documentation().attached())
                .extracting(ClaimFacets.Attached::documentId)
                .containsExactly(told.police);
        assertThat(facets.documentation().proof()).containsExactly(told.police);
        assertThat(facets.investigations()).singleElement().satisfies(investigation -> {
            assertThat(investigation.referredBy()).isEqualTo("Amina Otieno");
            assertThat(investigation.outcome()).isEqualTo(InvestigationStatus.CLEARED);
            assertThat(investigation.concludedBy()).isEqualTo("Idris Ali");
        });
        assertThat(facets.appeals()).singleElement().satisfies(appeal -> {
            assertThat(appeal.firstDecidedBy()).isEqualTo("Brian Mwangi");
            assertThat(appeal.result()).isEqualTo(Result.OVERTURNED);
            assertThat(appeal.decidedBy()).isEqualTo("Makena Maina");
        });
        assertThat(facets.suits())
                .extracting(ClaimFacets.Litigation::status)
                .containsExactlyInAnyOrder(LitigationStatus.SETTLED, LitigationStatus.NOTICE);
        assertThat(facets.duplicates())
                .singleElement()
                .satisfies(duplicate -> assertThat(duplicate.dismissedBy()).isNotNull());
    }

    @Test
    void claims_are_filtered_and_sorted_by_their_facets() {
        FacetStory.of(new Story("sought", "CLM-1").notified().opened()).referred();
        FacetStory.of(new Story("sought", "CLM-2").notified().opened()).documented();
        FacetStory.of(new Story("sought", "CLM-3").notified().opened()).sued();
        FacetStory.of(new Story("sought", "CLM-4").notified().opened()).traced();
        querySide.caughtUp();

        assertThat(sought(
                        new FacetFilter(InvestigationStatus.REFERRED, null, null, null, null, null, null, null, null)))
                .containsExactly("CLM-1");
        assertThat(sought(new FacetFilter(null, null, null, null, null, null, true, null, null)))
                .containsExactly("CLM-2");
        assertThat(sought(new FacetFilter(null, null, null, null, null, null, null, LocalDate.of(2026, 3, 19), null)))
                .isEmpty();
        assertThat(sought(new FacetFilter(null, null, null, LitigationStatus.NOTICE, null, null, null, null, null)))
                .containsExactly("CLM-3");
        assertThat(sought(new FacetFilter(null, null, null, null, null, FacetStory.CODE, false, null, null)))
                .containsExactly("CLM-4");
        assertThat(list("sought", EVERYTHING, FacetFilter.none(), "-investigation,number")
                        .items())
                .extracting(ClaimSummary::number)
                .startsWith("CLM-1");
        assertThat(list("sought", EVERYTHING, FacetFilter.none(), "informationDue,number")
                        .items())
                .extracting(ClaimSummary::number)
                .startsWith("CLM-2");
    }

    @Test
    void who_sees_his_own_claims_learns_of_no_suspicion() {
        var story = new Story("outside").whole();
        var told = FacetStory.of(story).traced().referred();
        story.trail.happens(new DisbursementHeld(story.disbursement, story.claim, 1));
        querySide.caughtUp();

        var inside = detail(story, "outside", EVERYTHING);
        assertThat(inside.facets().investigation()).isEqualTo(InvestigationStatus.REFERRED);
        var outside = detail(story, "outside", HOLDER);
        assertThat(outside.facets().investigation()).isNull();
        assertThat(outside.facets().investigations()).isEmpty();
        assertThat(outside.facets().duplicates()).isEmpty();
        assertThat(outside.toString()).doesNotContain("HELD", "CLM-2026-1,", told.earlier.toString());
        assertThat(summary("outside", HOLDER).facets().investigation()).isNull();
        var asked = new FacetFilter(InvestigationStatus.REFERRED, null, null, null, null, null, null, null, null);
        assertThat(list("outside", EVERYTHING, asked, null).items()).hasSize(1);
        assertThat(list("outside", HOLDER, asked, null).items()).isEmpty();
        assertThatThrownBy(() -> list("outside", HOLDER, FacetFilter.none(), "investigation"))
                .isInstanceOf(QueryRefused.class);
        assertThat(trail(story, "outside", EVERYTHING)).contains("claims.InvestigationReferred");
        assertThat(trail(story, "outside", HOLDER))
                .contains("claims.CatastropheAssigned")
                .noneMatch(type -> type.contains("Investigation")
                        || type.contains("Duplicate")
                        || type.contains("DisbursementHeld"));
    }

    @Test
    void a_payment_that_is_held_is_shown_as_approved_to_its_payee() {
        var story = new Story("held-payment").whole();
        story.trail.happens(new DisbursementHeld(story.disbursement, story.claim, 1));
        querySide.caughtUp();

        assertThat(payments("held-payment", EVERYTHING, PaymentStatus.HELD)).hasSize(1);
        assertThat(payments("held-payment", HOLDER, PaymentStatus.HELD)).isEmpty();
        assertThat(payments("held-payment", HOLDER, PaymentStatus.APPROVED))
                .singleElement()
                .satisfies(payment -> assertThat(payment.status()).isEqualTo(PaymentStatus.APPROVED));

        story.trail.happens(new DisbursementHoldLifted(story.disbursement, story.claim, 1));
        querySide.caughtUp();
        assertThat(payments("held-payment", EVERYTHING, PaymentStatus.APPROVED)).hasSize(1);
    }

    private ClaimSummary summary(String tenant, Reach reach) {
        querySide.caughtUp();
        return list(tenant, reach, FacetFilter.none(), null).items().getFirst();
    }

    private List<String> sought(FacetFilter filter) {
        return list("sought", EVERYTHING, filter, "number").items().stream()
                .map(ClaimSummary::number)
                .toList();
    }

    private ClaimPage list(String tenant, Reach reach, FacetFilter facets, @Nullable String sort) {
        var filter = new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null, facets);
        return querySide.ask(new ListClaims(tenant, reach, filter, null, new Paging(0, 50, sort)), ClaimPage.class);
    }

    private ClaimDetail detail(Story story, String tenant, Reach reach) {
        querySide.caughtUp();
        return querySide
                .find(FindClaim.now(tenant, reach, story.claim), ClaimDetail.class)
                .orElseThrow();
    }

    private List<String> trail(Story story, String tenant, Reach reach) {
        var page = querySide.ask(
                new ListClaimHistory(tenant, reach, story.claim, new Paging(0, 200, null)), HistoryPage.class);
        return page.items().stream().map(HistoryEntry::type).toList();
    }

    private List<PaymentSummary> payments(String tenant, Reach reach, PaymentStatus status) {
        var filter = new ListPayments.Filter(status, null, null, null, null, null, null, null);
        return querySide
                .ask(new ListPayments(tenant, reach, filter, null, Paging.first()), PaymentPage.class)
                .items();
    }
}
