package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.Test;

class NotifyLossTest {

    private static final NotifyLoss LOSS_TODAY = loss(LocalDate.of(2026, 3, 10));

    @Test
    void a_loss_is_notified_once() {
        new ClaimScenario()
                .when(LOSS_TODAY, "zawadi", "intake")
                .expectSuccessfulHandlerExecution()
                .expectEvents(event(LOSS_TODAY));
        notified().when(LOSS_TODAY, "zawadi", "intake").expectException(refused(ClaimRefusal.ALREADY_NOTIFIED));
    }

    @Test
    void a_loss_cannot_be_dated_after_its_notification() {
        new ClaimScenario()
                .when(loss(LocalDate.of(2026, 3, 12)), "zawadi", "intake")
                .expectException(refused(ClaimRefusal.LOSS_IN_FUTURE))
                .expectNoEvents();
    }

    @Test
    void a_loss_may_be_dated_on_the_day_that_has_begun_east_of_here() {
        var late = new Envelope(
                "demo",
                "zawadi",
                List.of("intake"),
                "claims.NotifyLoss",
                "late",
                "f",
                "c",
                "c",
                "a",
                null,
                Instant.parse("2026-03-10T21:30:00Z"),
                Instant.parse("2026-03-10T21:30:00Z"),
                null);
        new ClaimScenario().when(loss(LocalDate.of(2026, 3, 11)), late).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_same_command_sent_again_changes_nothing() {
        var by = by("zawadi", "intake", "once");
        new ClaimScenario()
                .and(event(LOSS_TODAY), by)
                .when(LOSS_TODAY, by)
                .expectNoEvents()
                .expectResultMessagePayload(0L);
    }

    private static NotifyLoss loss(LocalDate date) {
        return new NotifyLoss(
                CLAIM,
                "CLM-2026-000001",
                "POL-2026-000001",
                LossDate.onDay(date),
                "collision",
                "Rear-ended",
                INSURED,
                "KES");
    }

    private static LossNotified event(NotifyLoss c) {
        return new LossNotified(
                c.claimId(),
                c.claimNumber(),
                c.policyNumber(),
                c.lossDate(),
                c.cause(),
                c.description(),
                c.reporter(),
                c.currency());
    }
}
