package org.claimtrail.command.claims;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.catastrophes.Catastrophes;
import org.claimtrail.command.limits.LimitStand;
import org.claimtrail.command.limits.LimitStands;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.catastrophes.CatastropheEvent.Extent;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.MoneyEvent.LossAdjusted;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.shared.Reach;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** A motor claim in Nairobi, told as what happened before, what somebody asks, and what comes of it. */
final class ClaimScenario {

    static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");
    static final ClaimId CLAIM = ClaimId.of(new UUID(0, 1));
    static final PartyId REPORTER = new PartyId(new UUID(0, 2));
    static final PartyId GARAGE = new PartyId(new UUID(0, 3));
    static final PartyId STRANGER = new PartyId(new UUID(0, 4));
    static final ExposureId OWN_DAMAGE = new ExposureId(new UUID(0, 5));
    static final ClaimPaymentId FIRST = new ClaimPaymentId(new UUID(0, 6));
    static final ClaimPaymentId SECOND = new ClaimPaymentId(new UUID(0, 7));
    static final ReserveLine REPAIR = new ReserveLine(OWN_DAMAGE, ReserveLine.CostType.INDEMNITY, "repair");
    static final Party INSURED = new Party(REPORTER, Party.Role.INSURED, "Wanjiru Kamau", null);
    static final Party WORKSHOP = new Party(
            GARAGE, Party.Role.GARAGE, "Ngong Road Motors", new Party.BankAccount("KCB", "1100223344", "Ngong Motors"));
    static final LossDate LOSS = LossDate.onDay(LocalDate.of(2026, 3, 1));
    static final PolicySnapshot POLICY = new PolicySnapshot(
            new PolicyId(new UUID(0, 8)),
            "POL-2026-000001",
            "motor-private",
            "Wanjiru Kamau",
            Term.ofYear(2026),
            List.of(new Cover("OD", kes(3_000_000), kes(20_000), List.of("collision", "theft"))),
            kes(60_000),
            LOSS.date(),
            0);
    static final ClaimId EARLIER = ClaimId.of(new UUID(0, 9));
    static final Extent CATASTROPHE = new Extent(
            "Hailstorm", List.of("collision", "hail"), "Nairobi", LocalDate.of(2026, 2, 27), LocalDate.of(2026, 3, 2));
    static final AuthorityProfile PROFILE = ScenarioFacts.PROFILE;

    private final AggregateTestFixture<Claim> fixture = new AggregateTestFixture<>(Claim.class);
    private final List<GenericEventMessage<?>> history = new ArrayList<>();
    private Optional<PolicySnapshot> onRisk = Optional.of(POLICY);
    private @Nullable String holder;
    private AuthorityProfile profile = PROFILE;
    private LimitStand stand = LimitStands.UNTOUCHED.of(LimitId.of(new UUID(0, 0)));
    private List<Assignees.Objection> against = List.of();
    private List<String> openOrders = List.of();
    private boolean released;

    ClaimScenario() {
        fixture.registerInjectableResource(new PolicyTerms() {
            @Override
            public Optional<PolicySnapshot> asOf(String tenant, String policyNumber, LossDate lossDate) {
                return onRisk;
            }

            @Override
            public Optional<String> policyholder(String tenant, String policyNumber) {
                return Optional.ofNullable(holder);
            }
        });
        fixture.registerInjectableResource(
                (Catastrophes) (tenant, code) -> Optional.of(CATASTROPHE).filter(known -> code.equals("CAT-26-01")));
        fixture.registerInjectableResource((ClaimsOnFile) (tenant, claim) -> claim.equals(EARLIER));
        fixture.registerInjectableResource((AuthorityProfiles) (tenant, at) -> profile);
        fixture.registerInjectableResource((LimitStands) id -> stand);
        fixture.registerInjectableResource((OpenOrders) (tenant, claim) -> openOrders);
        fixture.registerInjectableResource((Assignees) (tenant, handle, work) -> against);
        fixture.registerInjectableResource(ScenarioFacts.releases(() -> released));
    }

    /** The loss was notified. */
    static ClaimScenario notified() {
        return new ClaimScenario()
                .and(new LossNotified(
                        CLAIM,
                        "CLM-2026-000001",
                        POLICY.policyNumber(),
                        LOSS,
                        "collision",
                        "Rear-ended at the Museum Hill roundabout",
                        INSURED,
                        "KES"));
    }

    /** The claim was opened on the policy, and a garage is party to it. */
    static ClaimScenario opened() {
        return notified()
                .and(new ClaimOpened(CLAIM, null))
                .and(new PolicySnapshotAttached(CLAIM, POLICY))
                .and(new ClaimAssigned(CLAIM, "amina"))
                .and(new PartyAdded(CLAIM, WORKSHOP));
    }

    /** Coverage was confirmed and a reserve set. */
    static ClaimScenario reserved(long kes) {
        return opened().and(new CoverageConfirmed(CLAIM, "Policy in force, peril covered"))
                .and(new ExposureOpened(CLAIM, OWN_DAMAGE, "OD", REPORTER))
                .and(new ReserveSet(CLAIM, REPAIR, kes(kes), "Estimate", basis("supervisor", kes(2_000_000))));
    }

    /** A payment was asked for by the adjuster and waits. */
    ClaimScenario awaiting(ClaimPaymentId id, PaymentType type, long kes) {
        return and(new PaymentRequested(CLAIM, id, type, REPAIR, WORKSHOP, kes(kes), "amina"));
    }

    /** The payment that waited was approved by the supervisor. */
    ClaimScenario approved(ClaimPaymentId id, long kes) {
        return and(new PaymentApproved(
                CLAIM,
                id,
                "CLM-2026-000001",
                WORKSHOP,
                kes(kes),
                kes(kes),
                "amina",
                "otieno",
                basis("supervisor", kes(1_000_000))));
    }

    /** This has been ordered and is not done. */
    ClaimScenario ordered(String... numbers) {
        openOrders = List.of(numbers);
        return this;
    }

    /** This speaks against whoever is to be responsible. */
    ClaimScenario against(Assignees.Objection... objections) {
        against = List.of(objections);
        return this;
    }

    ClaimScenario and(ClaimEvent event) {
        return and(event, by("amina", "adjuster", "earlier-" + history.size()));
    }

    ClaimScenario and(ClaimEvent event, Envelope by) {
        history.add(new GenericEventMessage<>(event, MetaData.from(by.toMetadata())));
        return this;
    }

    /** The loss was adjusted: this much is payable on the exposure. */
    ClaimScenario payable(long kes) {
        return and(new LossAdjusted(
                CLAIM,
                "CLM-2026-000001",
                OWN_DAMAGE,
                1,
                null,
                "Assessor's report",
                new NetPayable(kes(kes + 20_000), List.of(), kes(kes)),
                kes(20_000),
                null));
    }

    /** The policy's cover pays on these terms. */
    ClaimScenario under(Cover cover) {
        return and(new PolicySnapshotAttached(CLAIM, ScenarioFacts.policy(cover)));
    }

    ClaimScenario deciding(AuthorityProfile other) {
        profile = other;
        return this;
    }

    ClaimScenario standing(LimitStand other) {
        stand = other;
        return this;
    }

    ClaimScenario released() {
        released = true;
        return this;
    }

    ClaimScenario policyOffRisk() {
        onRisk = Optional.empty();
        return this;
    }

    /** The policy reads like this when it is asked for again. */
    ClaimScenario knownNow(PolicySnapshot policy) {
        onRisk = Optional.of(policy);
        return this;
    }

    ClaimScenario policyHeldBy(String user) {
        holder = user;
        return this;
    }

    ResultValidator<Claim> when(ClaimCommand command, Reach reach) {
        var metadata = MetaData.from(by(reach.user(), "any", "this-command").toMetadata());
        return fixture.given(history).when(command, metadata.mergedWith(reach.toMetadata()));
    }

    ResultValidator<Claim> when(ClaimCommand command, String actor, String role) {
        return when(command, by(actor, role, "this-command"));
    }

    ResultValidator<Claim> when(ClaimCommand command, Envelope by) {
        return fixture.given(history).when(command, MetaData.from(by.toMetadata()));
    }

    static Envelope by(String actor, String role, String commandId) {
        return new Envelope(
                "demo",
                actor,
                List.of(role),
                "claims.Test",
                commandId,
                "f",
                "c",
                "c",
                "192.0.2.1",
                null,
                NOW,
                NOW,
                null);
    }

    static Matcher<Throwable> refused(Refusal code) {
        return new CustomMatcher<>("refused with " + code) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refused refused && refused.refusal() == code;
            }
        };
    }

    static Money kes(long shillings) {
        return Money.ofDecimal(BigDecimal.valueOf(shillings), "KES");
    }

    static AuthorityBasis basis(String role, @Nullable Money limit) {
        return new AuthorityBasis(3, role, limit);
    }
}
