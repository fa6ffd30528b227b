package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimtrail.command.claims.ClaimCommand.ConfirmCoverage;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.PremiumCondition;
import org.claimtrail.events.policies.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The loss is of 2026-03-01. */
class CoverTermsOnClaimTest {

    private static final ConfirmCoverage CONFIRM = new ConfirmCoverage(CLAIM, "In force");
    private static final CoverageConfirmed CONFIRMED = new CoverageConfirmed(CLAIM, "In force");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private static Cover cover(String code, int waitingDays, PremiumCondition premium) {
        return new Cover(
                code,
                kes(3_000_000),
                kes(20_000),
                List.of("collision"),
                new CoverTerms(
                        CoverTerms.DeductibleBasis.PER_CLAIM,
                        0,
                        null,
                        List.of(),
                        null,
                        waitingDays,
                        premium,
                        CoverTerms.DEFAULT_ORDER));
    }

    private static PolicySnapshot policy(List<Cover> covers, LocalDate since, @Nullable LocalDate paidOn) {
        return new PolicySnapshot(
                POLICY.policyId(),
                POLICY.policyNumber(),
                POLICY.product(),
                POLICY.holder(),
                Term.ofYear(2026),
                covers,
                POLICY.premium(),
                MARCH,
                0,
                Map.of("OD", since),
                paidOn);
    }

    private static ClaimScenario on(PolicySnapshot policy) {
        return notified()
                .and(new ClaimOpened(CLAIM, null))
                .and(new PolicySnapshotAttached(CLAIM, policy))
                .knownNow(policy);
    }

    @Test
    void the_waiting_period_is_counted_from_when_the_cover_was_first_held() {
        var covers = List.of(cover("OD", 30, PremiumCondition.ON_ISSUE));
        on(policy(covers, LocalDate.of(2026, 1, 30), null))
                .when(CONFIRM, "amina", "adjuster")
                .expectEvents(CONFIRMED);
        on(policy(covers, LocalDate.of(2026, 1, 31), null))
                .when(CONFIRM, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.WAITING_PERIOD_RUNNING));
    }

    @Test
    void a_cover_that_depends_on_the_premium_answers_once_it_is_there() {
        var covers = List.of(cover("OD", 0, PremiumCondition.ON_PREMIUM));
        on(policy(covers, MARCH, null))
                .when(CONFIRM, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PREMIUM_NOT_RECEIVED));
        on(policy(covers, MARCH, MARCH.plusDays(1)))
                .when(CONFIRM, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PREMIUM_NOT_RECEIVED));
        on(policy(covers, MARCH, MARCH)).when(CONFIRM, "amina", "adjuster").expectEvents(CONFIRMED);
    }

    @Test
    void one_cover_that_answers_is_enough() {
        var covers = List.of(cover("OD", 90, PremiumCondition.ON_ISSUE), cover("TP", 0, PremiumCondition.ON_ISSUE));
        on(policy(covers, MARCH, null)).when(CONFIRM, "amina", "adjuster").expectEvents(CONFIRMED);
    }

    @Test
    void a_premium_that_came_in_time_and_was_booked_since_counts() {
        var covers = List.of(cover("OD", 0, PremiumCondition.ON_PREMIUM));
        var attached = policy(covers, MARCH, null);
        var known = attached.withPremiumReceivedOn(MARCH.minusDays(1));
        on(attached)
                .knownNow(known)
                .when(CONFIRM, "amina", "adjuster")
                .expectEvents(new PolicySnapshotAttached(CLAIM, known), CONFIRMED);
    }
}
