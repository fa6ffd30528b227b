package org.claimtrail.command.policies;

import static org.claimtrail.command.policies.PolicyScenario.*;

import java.util.List;
import org.claimtrail.command.policies.PolicyCommand.*;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.policies.PolicyEvent.*;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Reach;
import org.junit.jupiter.api.Test;

/** Which user a policy belongs to, and what he reaches by that. */
class PolicyholderTest {

    private static final LinkPolicyholder LINK = new LinkPolicyholder(POLICY, "wanjiru");
    private static final PolicyholderLinked LINKED = new PolicyholderLinked(POLICY, NUMBER, "wanjiru");
    private static final RenewPolicy RENEWAL =
            new RenewPolicy(POLICY, Term.ofYear(2027), List.of(BUILDING), usd(13_000));

    @Test
    void a_policy_is_linked_to_a_user_and_then_to_another() {
        issued().when(LINK).expectEvents(LINKED);
        issued().and(LINKED)
                .when(new LinkPolicyholder(POLICY, "atieno"))
                .expectEvents(new PolicyholderLinked(POLICY, NUMBER, "atieno"));
        issued().and(LINKED).when(LINK).expectException(refused(PolicyRefusal.POLICYHOLDER_ALREADY_LINKED));
    }

    @Test
    void a_link_that_was_a_mistake_is_taken_back() {
        var unlink = new UnlinkPolicyholder(POLICY, "Another person of that name");
        issued().and(LINKED)
                .when(unlink)
                .expectEvents(new PolicyholderUnlinked(POLICY, NUMBER, "wanjiru", "Another person of that name"));
        issued().when(unlink).expectException(refused(PolicyRefusal.POLICYHOLDER_NOT_LINKED));
    }

    @Test
    void who_is_let_to_his_own_policies_only_finds_no_other() {
        var his = Reach.only("wanjiru", true, false);
        issued().when(RENEWAL, his)
                .expectException(refused(CommonRefusal.NOT_FOUND))
                .expectNoEvents();
        issued().and(LINKED).when(RENEWAL, his).expectSuccessfulHandlerExecution();
        issued().and(LINKED)
                .and(new PolicyholderUnlinked(POLICY, NUMBER, "wanjiru", "Sold"))
                .when(RENEWAL, his)
                .expectException(refused(CommonRefusal.NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void what_else_changes_the_policy_leaves_it_its_holder() {
        issued().and(LINKED)
                .and(new PolicyRenewed(POLICY, Term.ofYear(2027), List.of(BUILDING), usd(13_000)))
                .when(LINK)
                .expectException(refused(PolicyRefusal.POLICYHOLDER_ALREADY_LINKED));
    }
}
