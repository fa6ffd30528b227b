package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.OriginCommand.*;
import org.claimtrail.events.catastrophes.CatastropheEvent.Extent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.OriginEvent.*;
import org.junit.jupiter.api.Test;

class OriginTest {

    private static final Resemblance LIKE_EARLIER =
            new Resemblance(EARLIER, "CLM-2026-000000", List.of(Trait.POLICY, Trait.LOSS_DATE, Trait.CAUSE));
    private static final Resemblance LIKE_ANOTHER = new Resemblance(
            ClaimId.of(new UUID(0, 10)), "CLM-2026-000002", List.of(Trait.POLICY, Trait.CAUSE, Trait.REPORTER));
    private static final DuplicateSuspected SUSPECTED = new DuplicateSuspected(CLAIM, List.of(LIKE_EARLIER));
    private static final OpenClaim OPEN = new OpenClaim(CLAIM, "amina", null);

    private static ClaimScenario lossOn(LossDate day, String cause) {
        return new ClaimScenario()
                .and(new LossNotified(
                        CLAIM, "CLM-2026-000001", POLICY.policyNumber(), day, cause, "Hail", INSURED, "KES"))
                .and(new ClaimOpened(CLAIM, null))
                .and(new PolicySnapshotAttached(CLAIM, POLICY));
    }

    @Test
    void what_looks_the_same_is_noted_once() {
        var mark = new MarkSuspectedDuplicate(CLAIM, List.of(LIKE_EARLIER));
        notified().when(mark, "system", "system").expectEvents(SUSPECTED);
        notified().and(SUSPECTED).when(mark, "system", "system").expectNoEvents();
        notified()
                .and(SUSPECTED)
                .when(new MarkSuspectedDuplicate(CLAIM, List.of(LIKE_EARLIER, LIKE_ANOTHER)), "system", "system")
                .expectEvents(new DuplicateSuspected(CLAIM, List.of(LIKE_ANOTHER)));
        notified()
                .and(new NotificationVoided(CLAIM, VoidReason.ERROR, null, null))
                .when(mark, "system", "system")
                .expectNoEvents();
    }

    @Test
    void a_suspected_duplicate_is_opened_only_after_somebody_has_dismissed_it() {
        var dismissed = new DuplicateDismissed(CLAIM, List.of(EARLIER), "Two accidents");
        notified()
                .and(SUSPECTED)
                .when(OPEN, "zawadi", "intake")
                .expectException(refused(ClaimRefusal.DUPLICATE_SUSPECTED));
        notified()
                .and(SUSPECTED)
                .when(new DismissDuplicate(CLAIM, "Two accidents"), "otieno", "supervisor")
                .expectEvents(dismissed);
        notified().and(SUSPECTED).and(dismissed).when(OPEN, "zawadi", "intake").expectSuccessfulHandlerExecution();
        notified()
                .and(SUSPECTED)
                .and(dismissed)
                .when(new DismissDuplicate(CLAIM, "Again"), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.DUPLICATE_NOT_SUSPECTED));
        notified()
                .and(SUSPECTED)
                .and(dismissed)
                .and(new DuplicateSuspected(CLAIM, List.of(LIKE_ANOTHER)))
                .when(OPEN, "zawadi", "intake")
                .expectException(refused(ClaimRefusal.DUPLICATE_SUSPECTED));
    }

    @Test
    void a_duplicate_names_a_claim_that_is_there_and_nothing_else_does() {
        for (var wrong : List.of(
                new VoidNotification(CLAIM, VoidReason.DUPLICATE, null, null),
                new VoidNotification(CLAIM, VoidReason.ERROR, EARLIER, null))) {
            notified().when(wrong, "otieno", "supervisor").expectException(refused(ClaimRefusal.DUPLICATE_OF_MISSING));
        }
        for (var wrong : List.of(CLAIM, ClaimId.of(new UUID(0, 99)))) {
            notified()
                    .when(new VoidNotification(CLAIM, VoidReason.DUPLICATE, wrong, null), "otieno", "supervisor")
                    .expectException(refused(ClaimRefusal.DUPLICATE_OF_UNKNOWN));
        }
    }

    @Test
    void a_claim_is_opened_under_a_catastrophe_that_is_on_the_register() {
        notified()
                .when(new OpenClaim(CLAIM, "amina", "FLOOD"), "zawadi", "intake")
                .expectException(refused(ClaimRefusal.CATASTROPHE_UNKNOWN));
    }

    @Test
    void a_loss_fits_the_days_and_perils_of_its_catastrophe() {
        var assign = new AssignCatastrophe(CLAIM, "CAT-26-01");
        var assigned = new CatastropheAssigned(CLAIM, "CAT-26-01");
        for (var day : List.of(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 3, 2))) {
            lossOn(LossDate.onDay(day), "hail")
                    .when(assign, "amina", "adjuster")
                    .expectEvents(assigned);
        }
        for (var day : List.of(LocalDate.of(2026, 2, 26), LocalDate.of(2026, 3, 3))) {
            lossOn(LossDate.onDay(day), "hail")
                    .when(assign, "amina", "adjuster")
                    .expectException(refused(ClaimRefusal.CATASTROPHE_DOES_NOT_FIT));
        }
        lossOn(LOSS, "theft")
                .when(assign, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CATASTROPHE_DOES_NOT_FIT));
        for (var precision : List.of(LossDate.Precision.MONTH, LossDate.Precision.YEAR)) {
            lossOn(new LossDate(LocalDate.of(2026, 2, 1), precision), "hail")
                    .when(assign, "amina", "adjuster")
                    .expectEvents(assigned);
        }
        lossOn(new LossDate(LocalDate.of(2026, 1, 1), LossDate.Precision.MONTH), "hail")
                .when(assign, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CATASTROPHE_DOES_NOT_FIT));
    }

    @Test
    void a_loss_that_does_not_fit_is_told_what_the_catastrophe_was() {
        var theft = new Loss("CLM-1", null, LOSS, "theft", "KES");
        var from = LocalDate.of(2026, 3, 2);
        assertThatThrownBy(() -> OriginDecisions.refuseMisfit(
                        theft, Optional.of(new Extent("Hailstorm", List.of("hail"), "Nairobi", from, null))))
                .hasMessageContaining("Hailstorm was [hail] from 2026-03-02 to now");
        assertThatThrownBy(() -> OriginDecisions.refuseMisfit(
                        theft, Optional.of(new Extent("Unrest", List.of(), "Nairobi", from, from.plusDays(1)))))
                .hasMessageContaining("Unrest was anything from 2026-03-02 to 2026-03-03");
    }

    @Test
    void nothing_is_known_of_a_claim_that_is_not_there() {
        var mark = new MarkSuspectedDuplicate(CLAIM, List.of(LIKE_EARLIER));
        assertThatThrownBy(() -> OriginDecisions.suspect(ClaimState.BEGINNING, mark))
                .matches(refused(ClaimRefusal.CLAIM_NOT_FOUND)::matches);
    }

    @Test
    void a_catastrophe_is_assigned_once_and_taken_away_again_on_an_open_or_closed_claim() {
        var assign = new AssignCatastrophe(CLAIM, "CAT-26-01");
        var remove = new RemoveCatastrophe(CLAIM, "A burst pipe");
        opened().and(new CatastropheAssigned(CLAIM, "CAT-26-01"))
                .when(assign, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CATASTROPHE_ALREADY_ASSIGNED));
        opened().and(new ClaimClosed(CLAIM, Outcome.WITHDRAWN))
                .when(assign, "amina", "adjuster")
                .expectEvents(new CatastropheAssigned(CLAIM, "CAT-26-01"));
        notified()
                .and(new ClaimOpened(CLAIM, "CAT-26-01"))
                .when(remove, "amina", "adjuster")
                .expectEvents(new CatastropheRemoved(CLAIM, "CAT-26-01", "A burst pipe"));
        opened().and(new CatastropheAssigned(CLAIM, "CAT-26-01"))
                .and(new CatastropheRemoved(CLAIM, "CAT-26-01", "A burst pipe"))
                .when(remove, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CATASTROPHE_NOT_ASSIGNED));
        notified().when(assign, "amina", "adjuster").expectException(refused(ClaimRefusal.CLAIM_NOT_OPEN));
    }
}
