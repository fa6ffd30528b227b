package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.limits.LimitStands;
import org.claimtrail.command.payments.Releases;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.processes.ProcessScenario;
import org.claimtrail.command.processes.ProcessTask.State;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementFailed;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementPosted;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementStopped;
import org.claimtrail.events.payments.DisbursementId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentOutcomeTest {

    private static final DisbursementId DISBURSEMENT = new DisbursementId(new UUID(0, 9));
    private static final DisbursementPosted POSTED =
            new DisbursementPosted(DISBURSEMENT, CLAIM, FIRST, kes(300_000), "TRF_1");

    private static final Releases NOTHING_RELEASED = new Releases() {
        @Override
        public boolean isCreated(DisbursementId id) {
            return true;
        }

        @Override
        public boolean isReleased(DisbursementId id) {
            return false;
        }
    };

    private final ProcessScenario scenario = new ProcessScenario(
            Claim.class,
            PaymentOutcome::new,
            configurer -> configurer
                    .registerComponent(PolicyTerms.class, axon -> (tenant, number, date) -> Optional.of(POLICY))
                    .registerComponent(AuthorityProfiles.class, axon -> (tenant, at) -> PROFILE)
                    .registerComponent(LimitStands.class, axon -> LimitStands.UNTOUCHED)
                    .registerComponent(Releases.class, axon -> NOTHING_RELEASED));
    private long sequence;

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void a_posted_disbursement_posts_the_payment_on_its_claim_once() {
        awaitingApproval();
        approve();
        scenario.work();
        scenario.happened(POSTED, "demo");
        scenario.happened(POSTED, "demo");
        await().until(() -> scenario.events(CLAIM).contains("PaymentPosted"));
        await().until(this::nothingLeft);
        assertThat(scenario.events(CLAIM)).containsOnlyOnce("PaymentPosted");
        assertThat(scenario.messages(CLAIM).getLast().getPayload())
                .isEqualTo(new PaymentPosted(CLAIM, FIRST, DISBURSEMENT, kes(300_000), "TRF_1"));
    }

    @Test
    void a_failed_or_stopped_disbursement_gives_the_payment_back() {
        awaitingApproval();
        approve();
        scenario.work();
        scenario.happened(new DisbursementFailed(DISBURSEMENT, CLAIM, FIRST, "Account closed"), "demo");
        await().until(() -> scenario.events(CLAIM).contains("PaymentFailed"));
        scenario.happened(new DisbursementStopped(DISBURSEMENT, CLAIM, FIRST, "Wrong payee"), "demo");
        await().until(this::nothingLeft);
        assertThat(scenario.events(CLAIM)).containsOnlyOnce("PaymentFailed");
    }

    @Test
    void what_the_claim_refuses_waits_for_a_person_and_is_decided_anew_when_he_says_so() {
        awaitingApproval();
        scenario.work();
        scenario.happened(POSTED, "demo");
        await().until(() -> !scenario.tasks().list("demo", State.PARKED, 10).isEmpty());
        var parked = scenario.tasks().list("demo", State.PARKED, 10).getFirst();
        assertThat(parked.lastFailure()).startsWith("PAYMENT_NOT_APPROVED: ");

        approve();
        assertThat(scenario.tasks().retry("demo", parked.name(), parked.instance()))
                .isTrue();
        await().until(() -> scenario.events(CLAIM).contains("PaymentPosted"));
        await().until(this::nothingLeft);
    }

    private boolean nothingLeft() {
        return scenario.tasks().list("demo", null, 10).isEmpty();
    }

    private void awaitingApproval() {
        store(new LossNotified(
                CLAIM, "CLM-2026-000001", POLICY.policyNumber(), LOSS, "collision", "Rear-ended", INSURED, "KES"));
        store(new ClaimOpened(CLAIM, null));
        store(new PolicySnapshotAttached(CLAIM, POLICY));
        store(new PartyAdded(CLAIM, WORKSHOP));
        store(new CoverageConfirmed(CLAIM, "In force"));
        store(new ExposureOpened(CLAIM, OWN_DAMAGE, "OD", REPORTER));
        store(new ReserveSet(CLAIM, REPAIR, kes(400_000), "Estimate", basis("supervisor", null)));
        store(new PaymentRequested(CLAIM, FIRST, PaymentType.PARTIAL, REPAIR, WORKSHOP, kes(300_000), "amina"));
    }

    private void approve() {
        store(new PaymentApproved(
                CLAIM,
                FIRST,
                "CLM-2026-000001",
                WORKSHOP,
                kes(300_000),
                kes(300_000),
                "amina",
                "otieno",
                basis("supervisor", null)));
    }

    private void store(ClaimEvent event) {
        var by = MetaData.from(by("amina", "adjuster", "earlier-" + sequence).toMetadata());
        scenario.happened(new GenericDomainEventMessage<>("Claim", CLAIM.toString(), sequence++, event, by));
    }
}
