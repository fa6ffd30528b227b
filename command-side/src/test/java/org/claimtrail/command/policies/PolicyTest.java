package org.claimtrail.command.policies;

import static org.claimtrail.command.policies.PolicyScenario.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.claimtrail.command.policies.PolicyCommand.*;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.PolicyEvent.*;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void a_policy_is_issued_once_under_its_number() {
        new PolicyScenario().when(issue(usd(12_000))).expectEvents(ISSUED);
        issued().when(issue(usd(12_000))).expectException(refused(PolicyRefusal.POLICY_ALREADY_ISSUED));
    }

    @Test
    void a_policy_has_covers_with_limits_in_one_currency_and_no_negative_premium() {
        new PolicyScenario().when(issue(usd(-1))).expectException(refused(PolicyRefusal.PREMIUM_NEGATIVE));
        new PolicyScenario().when(issue(Money.of(1, "KES"))).expectException(refused(PolicyRefusal.CURRENCY_MISMATCH));
        issued().when(new EndorsePolicy(POLICY, JULY, List.of(), usd(0)))
                .expectException(refused(PolicyRefusal.NO_COVER));
        issued().when(new EndorsePolicy(POLICY, JULY, List.of(BUILDING, BUILDING), usd(0)))
                .expectException(refused(PolicyRefusal.COVER_REPEATED));
        issued().when(new EndorsePolicy(POLICY, JULY, List.of(cover("BC", 0)), usd(0)))
                .expectException(refused(PolicyRefusal.LIMIT_NOT_POSITIVE));
    }

    @Test
    void limit_and_deductible_are_in_the_currency_of_the_premium_each() {
        var shillings = Money.of(100, "KES");
        for (var cover :
                List.of(new Cover("BC", shillings, usd(0), List.of()), new Cover("BC", usd(1), shillings, List.of()))) {
            issued().when(new EndorsePolicy(POLICY, JULY, List.of(cover), usd(0)))
                    .expectException(refused(PolicyRefusal.CURRENCY_MISMATCH));
        }
        issued().when(new EndorsePolicy(POLICY, JULY, List.of(BUILDING), shillings))
                .expectException(refused(PolicyRefusal.CURRENCY_MISMATCH));
    }

    @Test
    void covers_are_looked_at_however_they_come_in() {
        issued().when(new RenewPolicy(POLICY, Term.ofYear(2027), List.of(), usd(1)))
                .expectException(refused(PolicyRefusal.NO_COVER));
        new PolicyScenario()
                .when(new TakeOnTerm(POLICY, NUMBER, "property", "x", Term.ofYear(2024), List.of(), usd(1), "upload"))
                .expectException(refused(PolicyRefusal.NO_COVER));
        var terms = new CoverTerms(
                CoverTerms.DeductibleBasis.PER_CLAIM,
                -1,
                null,
                List.of(),
                null,
                0,
                CoverTerms.PremiumCondition.ON_ISSUE,
                CoverTerms.DEFAULT_ORDER);
        issued().when(new EndorsePolicy(
                        POLICY, JULY, List.of(new Cover("BC", usd(1), usd(0), List.of(), terms)), usd(0)))
                .expectException(refused(PolicyRefusal.TERMS_INVALID));
    }

    @Test
    void a_renewal_is_in_the_currency_of_the_term_before() {
        var shillings = Money.of(100, "KES");
        issued().when(new RenewPolicy(
                        POLICY,
                        Term.ofYear(2027),
                        List.of(new Cover("BC", shillings, Money.of(0, "KES"), List.of())),
                        shillings))
                .expectException(refused(PolicyRefusal.CURRENCY_MISMATCH));
    }

    @Test
    void a_renewal_follows_the_last_term() {
        var renewal = new RenewPolicy(POLICY, Term.ofYear(2027), List.of(BUILDING), usd(13_000));
        issued().when(renewal)
                .expectEvents(new PolicyRenewed(POLICY, Term.ofYear(2027), List.of(BUILDING), usd(13_000)));
        issued().when(new RenewPolicy(POLICY, Term.ofYear(2026), List.of(BUILDING), usd(1)))
                .expectException(refused(PolicyRefusal.TERM_NOT_NEXT));
        new PolicyScenario().when(renewal).expectException(AggregateNotFoundException.class);
    }

    @Test
    void an_endorsement_changes_a_term_from_a_day_on_in_the_order_of_days() {
        var more = new EndorsePolicy(POLICY, JULY, List.of(cover("BC", 8_000_000)), usd(2_000));
        issued().when(more).expectEvents(endorsed(JULY, 8_000_000, 2_000));
        issued().and(endorsed(JULY.plusDays(1), 6_000_000, 500))
                .when(more)
                .expectException(refused(PolicyRefusal.OUT_OF_SEQUENCE));
        issued().when(new EndorsePolicy(POLICY, LocalDate.of(2027, 1, 1), List.of(BUILDING), usd(0)))
                .expectException(refused(PolicyRefusal.OUTSIDE_TERM));
        issued().when(new EndorsePolicy(POLICY, JULY, List.of(BUILDING), usd(-12_001)))
                .expectException(refused(PolicyRefusal.PREMIUM_NEGATIVE));
    }

    @Test
    void terms_are_taken_on_in_any_order_and_the_same_term_only_once() {
        issued().when(takeOn(2024, 9_000)).expectEvents(takenOn(2024, 9_000));
        issued().and(takenOn(2024, 9_000))
                .when(takeOn(2024, 9_000))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        issued().and(takenOn(2024, 9_000))
                .when(takeOn(2024, 9_001))
                .expectException(refused(PolicyRefusal.TERM_OVERLAPS));
    }

    private static IssuePolicy issue(Money premium) {
        return new IssuePolicy(
                POLICY, NUMBER, "property", "Kisumu Traders", Term.ofYear(2026), List.of(BUILDING), premium);
    }

    private static TakeOnTerm takeOn(int year, long premium) {
        return new TakeOnTerm(
                POLICY,
                NUMBER,
                "property",
                "Kisumu Traders",
                Term.ofYear(year),
                List.of(BUILDING),
                usd(premium),
                "upload");
    }

    private static PolicyTermTakenOn takenOn(int year, long premium) {
        var c = takeOn(year, premium);
        return new PolicyTermTakenOn(
                c.policyId(), c.policyNumber(), c.product(), c.holder(), c.term(), c.covers(), c.premium(), c.upload());
    }
}
