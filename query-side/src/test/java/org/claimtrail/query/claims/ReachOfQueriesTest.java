package org.claimtrail.query.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;

import org.claimtrail.events.policies.PolicyEvent.PolicyholderUnlinked;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimdetail.FindClaim;
import org.claimtrail.query.claims.claimsummary.ClaimPage;
import org.claimtrail.query.claims.claimsummary.ListClaims;
import org.claimtrail.query.claims.history.ListClaimHistory;
import org.claimtrail.query.history.HistoryPage;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.payments.paymentsummary.FindPayment;
import org.claimtrail.query.payments.paymentsummary.ListPayments;
import org.claimtrail.query.payments.paymentsummary.PaymentPage;
import org.claimtrail.query.payments.paymentsummary.PaymentSummary;
import org.claimtrail.query.policies.policysummary.FindPolicy;
import org.claimtrail.query.policies.policysummary.ListPolicies;
import org.claimtrail.query.policies.policysummary.PolicyDetail;
import org.claimtrail.query.policies.policysummary.PolicyPage;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.junit.jupiter.api.Test;

/** Who is let to his own, or to what was assigned to him, is shown that and nothing else, whichever way he asks. */
class ReachOfQueriesTest {

    private final QuerySide querySide = QuerySide.started();

    @Test
    void a_policyholder_sees_his_policy_the_claim_on_it_and_what_is_paid_on_that() {
        var story = told("reach-holder");
        assertThat(seen(story, "reach-holder", own("wanjiru-kamau"))).isEqualTo("CcHPpTDdU");
        assertThat(seen(story, "reach-holder", own("atieno"))).isEmpty();
    }

    @Test
    void who_notified_a_claim_sees_it_but_not_the_policy() {
        var story = told("reach-notifier");
        assertThat(seen(story, "reach-notifier", own("Amina Otieno"))).isEqualTo("CcHDdU");
    }

    @Test
    void an_assessor_sees_the_claim_that_he_was_appointed_to_until_he_is_dismissed() {
        var story = told("reach-assessor");
        assertThat(seen(story, "reach-assessor", assigned("peter-ochieng"))).isEqualTo("CcHDdU");
        assertThat(seen(story, "reach-assessor", assigned("rose-achieng"))).isEmpty();
        assertThat(seen(story, "reach-assessor", own("peter-ochieng"))).isEmpty();
        assertThat(seen(story, "reach-assessor", assigned("wanjiru-kamau"))).isEmpty();
    }

    @Test
    void who_reaches_nothing_is_shown_nothing() {
        var story = told("reach-none");
        assertThat(seen(story, "reach-none", Reach.only("wanjiru-kamau", false, false)))
                .isEmpty();
        assertThat(seen(story, "reach-none", EVERYTHING)).isEqualTo("CcHPpTDdU");
    }

    @Test
    void somebody_of_the_same_name_in_another_tenant_is_shown_nothing() {
        var story = told("reach-mine");
        assertThat(seen(story, "reach-theirs", own("wanjiru-kamau"))).isEmpty();
        assertThat(seen(story, "reach-theirs", assigned("peter-ochieng"))).isEmpty();
    }

    @Test
    void a_link_that_was_taken_back_shows_nothing_any_more() {
        var story = told("reach-unlinked");
        story.trail.happens(new PolicyholderUnlinked(story.policy, "POL-2026-7", "wanjiru-kamau", "A mistake"));
        querySide.caughtUp();
        assertThat(seen(story, "reach-unlinked", own("wanjiru-kamau"))).isEmpty();
    }

    @Test
    void where_others_were_is_withheld_from_who_sees_his_own_only() {
        var story = told("reach-address");
        var trail = querySide.ask(
                new ListClaimHistory("reach-address", own("Amina Otieno"), story.claim, Paging.first()),
                HistoryPage.class);
        assertThat(trail.items())
                .allSatisfy(entry -> assertThat(entry.who().address())
                        .isEqualTo(entry.who().actor().equals("Amina Otieno") ? "192.0.2.7" : "withheld"));
        assertThat(trail.items()).extracting(entry -> entry.who().address()).contains("withheld", "192.0.2.7");
    }

    private Story told(String tenant) {
        var story = new Story(tenant).whole();
        querySide.caughtUp();
        return story;
    }

    /** A letter for each way in that shows something of the story. */
    private String seen(Story story, String tenant, Reach reach) {
        var claims = new ListClaims(tenant, reach, ListClaims.Filter.none(), null, Paging.first());
        var policies = new ListPolicies(tenant, reach, ListPolicies.Filter.none(), null, Paging.first());
        var payments = new ListPayments(tenant, reach, ListPayments.Filter.none(), null, Paging.first());
        var claim = FindClaim.now(tenant, reach, story.claim);
        var claimTrail = new ListClaimHistory(tenant, reach, story.claim, Paging.first());
        return when("C", querySide.ask(claims, ClaimPage.class).total() == 1)
                + when("c", querySide.find(claim, ClaimDetail.class).isPresent())
                + when("H", querySide.ask(claimTrail, HistoryPage.class).total() > 0)
                + when("P", querySide.ask(policies, PolicyPage.class).total() == 1)
                + when("p", isThere(new FindPolicy(tenant, reach, story.policy), PolicyDetail.class))
                + when("T", hasTrail(tenant, reach, "policies", story.policy.toString()))
                + when("D", querySide.ask(payments, PaymentPage.class).total() == 1)
                + when("d", isThere(new FindPayment(tenant, reach, story.disbursement), PaymentSummary.class))
                + when("U", hasTrail(tenant, reach, "payments", story.disbursement.toString()));
    }

    private <R> boolean isThere(Query query, Class<R> view) {
        return querySide.find(query, view).isPresent();
    }

    private boolean hasTrail(String tenant, Reach reach, String context, String id) {
        var query = new ListHistory(tenant, reach, context, id, Paging.first());
        return querySide.ask(query, HistoryPage.class).total() > 0;
    }

    private static String when(String letter, boolean seen) {
        return seen ? letter : "";
    }

    private static Reach own(String user) {
        return Reach.only(user, true, false);
    }

    private static Reach assigned(String user) {
        return Reach.only(user, false, true);
    }
}
