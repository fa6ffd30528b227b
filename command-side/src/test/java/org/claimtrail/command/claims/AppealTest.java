package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.Map;
import java.util.UUID;
import org.claimtrail.command.claims.AppealCommand.*;
import org.claimtrail.command.claims.ClaimCommand.CloseClaim;
import org.claimtrail.command.claims.ClaimCommand.OpenClaim;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.DenialEvent.DenialWithdrawn;
import org.claimtrail.events.claims.OriginEvent.NotificationRestored;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.TakenOnEvent.ClosureTakenOn;
import org.junit.jupiter.api.Test;

class AppealTest {

    private static final AppealId APPEAL = new AppealId(new UUID(0, 30));
    private static final AppealId OTHER = new AppealId(new UUID(0, 31));
    private static final CoverageDenied DENIED =
            new CoverageDenied(CLAIM, "4.2", "Hired out", basis("supervisor", null));

    private static LodgeAppeal lodge(Against against) {
        return new LodgeAppeal(CLAIM, APPEAL, "Wanjiru Kamau", against, "Unfair");
    }

    private static AppealLodged lodged(Against against, String decidedBy) {
        return new AppealLodged(CLAIM, APPEAL, "Wanjiru Kamau", against, "Unfair", decidedBy);
    }

    private static DecideAppeal decide(Result result) {
        return new DecideAppeal(CLAIM, APPEAL, result, "No reward");
    }

    private static AppealDecided decided(Against against, Result result) {
        return new AppealDecided(CLAIM, APPEAL, against, result, "No reward");
    }

    private static ClaimScenario denied() {
        return opened().and(DENIED, by("otieno", "supervisor", "denial"));
    }

    @Test
    void a_decision_that_stands_is_contested_in_any_phase() {
        denied().when(lodge(Against.DENIAL), "amina", "adjuster").expectEvents(lodged(Against.DENIAL, "otieno"));
        denied().and(new ClaimClosed(CLAIM, Outcome.DENIED))
                .when(lodge(Against.CLOSURE), "amina", "adjuster")
                .expectEvents(lodged(Against.CLOSURE, "amina"));
        notified()
                .and(new NotificationVoided(CLAIM, VoidReason.ERROR, null, null), by("otieno", "supervisor", "void"))
                .when(lodge(Against.VOIDING), "amina", "adjuster")
                .expectEvents(lodged(Against.VOIDING, "otieno"));
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .and(new PaymentRejected(CLAIM, FIRST, "Too much"), by("otieno", "supervisor", "rejection"))
                .when(lodge(Against.PAYMENT), "amina", "adjuster")
                .expectEvents(lodged(Against.PAYMENT, "otieno"));
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .approved(FIRST, 300_000)
                .when(lodge(Against.PAYMENT), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_closure_of_a_claim_that_was_taken_on_closed_can_be_contested_as_well() {
        new ClaimScenario()
                .and(new ClaimTakenOn(
                        CLAIM,
                        "CLM-2026-000001",
                        null,
                        null,
                        LOSS,
                        null,
                        null,
                        null,
                        null,
                        kes(0),
                        kes(0),
                        Outcome.WITHDRAWN,
                        false,
                        Map.of(),
                        "upload"))
                .when(lodge(Against.CLOSURE), "amina", "adjuster")
                .expectEvents(lodged(Against.CLOSURE, "amina"));
    }

    @Test
    void so_can_a_closure_that_has_a_day_there() {
        var nothing = kes(0);
        new ClaimScenario()
                .and(new ClaimTakenOn(
                        CLAIM,
                        "CLM-2026-000001",
                        null,
                        null,
                        LOSS,
                        null,
                        null,
                        null,
                        null,
                        nothing,
                        nothing,
                        null,
                        false,
                        Map.of(),
                        "upload"))
                .and(new ClosureTakenOn(CLAIM, PastDay.of(LOSS), Outcome.WITHDRAWN, "upload"))
                .when(lodge(Against.CLOSURE), "amina", "adjuster")
                .expectEvents(lodged(Against.CLOSURE, "amina"));
    }

    @Test
    void nobody_contests_what_was_not_decided_or_stands_no_more() {
        opened().when(lodge(Against.DENIAL), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.NOTHING_TO_APPEAL));
        denied().and(new DenialWithdrawn(CLAIM, "otieno", "New facts", null, null))
                .when(lodge(Against.DENIAL), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.NOTHING_TO_APPEAL));
        opened().and(new ClaimClosed(CLAIM, Outcome.WITHDRAWN))
                .and(new ClaimReopened(CLAIM, "More", 1, null))
                .when(lodge(Against.CLOSURE), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.NOTHING_TO_APPEAL));
    }

    @Test
    void one_appeal_waits_at_a_time_and_several_follow_each_other() {
        var second = new LodgeAppeal(CLAIM, OTHER, "Wanjiru Kamau", Against.DENIAL, "Still unfair");
        denied().and(lodged(Against.DENIAL, "otieno"))
                .when(second, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.APPEAL_OPEN));
        denied().and(lodged(Against.DENIAL, "otieno"))
                .and(decided(Against.DENIAL, Result.UPHELD))
                .when(second, "amina", "adjuster")
                .expectEvents(
                        new AppealLodged(CLAIM, OTHER, "Wanjiru Kamau", Against.DENIAL, "Still unfair", "otieno"));
        denied().and(lodged(Against.DENIAL, "otieno"))
                .and(decided(Against.DENIAL, Result.UPHELD))
                .when(lodge(Against.DENIAL), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.APPEAL_ALREADY_LODGED));
    }

    @Test
    void who_decided_first_does_not_decide_on_the_appeal() {
        denied().and(lodged(Against.DENIAL, "otieno"))
                .when(decide(Result.UPHELD), "otieno", "claims-manager")
                .expectException(refused(ClaimRefusal.APPEAL_BY_DECIDER));
        denied().and(lodged(Against.DENIAL, "otieno"))
                .when(decide(Result.UPHELD), "makena", "claims-manager")
                .expectEvents(decided(Against.DENIAL, Result.UPHELD));
    }

    @Test
    void an_appeal_is_decided_once_and_must_be_there() {
        denied().when(decide(Result.UPHELD), "makena", "claims-manager")
                .expectException(refused(ClaimRefusal.APPEAL_UNKNOWN));
        denied().and(lodged(Against.DENIAL, "otieno"))
                .and(decided(Against.DENIAL, Result.UPHELD))
                .when(decide(Result.OVERTURNED), "makena", "claims-manager")
                .expectException(refused(ClaimRefusal.APPEAL_ALREADY_DECIDED));
    }

    @Test
    void an_overturned_denial_is_withdrawn_and_a_closed_claim_reopened() {
        var withdrawn = new DenialWithdrawn(CLAIM, "otieno", "No reward", APPEAL, null);
        denied().and(lodged(Against.DENIAL, "otieno"))
                .when(decide(Result.OVERTURNED), "makena", "claims-manager")
                .expectEvents(decided(Against.DENIAL, Result.OVERTURNED), withdrawn);
        denied().and(new ClaimClosed(CLAIM, Outcome.DENIED))
                .and(lodged(Against.DENIAL, "otieno"))
                .when(decide(Result.OVERTURNED), "makena", "claims-manager")
                .expectEvents(
                        decided(Against.DENIAL, Result.OVERTURNED),
                        new ClaimReopened(CLAIM, "No reward", 1, null),
                        withdrawn);
        denied().and(lodged(Against.DENIAL, "otieno"))
                .and(new DenialWithdrawn(CLAIM, "otieno", "New facts", null, null))
                .when(decide(Result.OVERTURNED), "makena", "claims-manager")
                .expectEvents(decided(Against.DENIAL, Result.OVERTURNED));
    }

    @Test
    void an_overturned_payment_decision_changes_nothing_by_itself() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .and(new PaymentRejected(CLAIM, FIRST, "Too much"), by("otieno", "supervisor", "rejection"))
                .and(lodged(Against.PAYMENT, "otieno"))
                .when(decide(Result.OVERTURNED), "makena", "claims-manager")
                .expectEvents(decided(Against.PAYMENT, Result.OVERTURNED));
    }

    @Test
    void an_overturned_voiding_restores_the_notification_as_it_was() {
        var voided = notified()
                .and(
                        new NotificationVoided(CLAIM, VoidReason.NO_POLICY, null, null),
                        by("otieno", "supervisor", "void"))
                .and(lodged(Against.VOIDING, "otieno"));
        voided.when(decide(Result.OVERTURNED), "makena", "claims-manager")
                .expectEvents(decided(Against.VOIDING, Result.OVERTURNED), new NotificationRestored(CLAIM, APPEAL));
        notified()
                .and(new NotificationVoided(CLAIM, VoidReason.NO_POLICY, null, null))
                .and(lodged(Against.VOIDING, "otieno"))
                .and(decided(Against.VOIDING, Result.OVERTURNED))
                .and(new NotificationRestored(CLAIM, APPEAL))
                .when(new OpenClaim(CLAIM, "amina", null), "zawadi", "intake")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_claim_is_not_closed_while_an_appeal_waits() {
        denied().and(lodged(Against.DENIAL, "otieno"))
                .when(new CloseClaim(CLAIM, Outcome.DENIED), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.APPEAL_OPEN));
    }
}
