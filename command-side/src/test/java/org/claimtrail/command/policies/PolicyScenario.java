package org.claimtrail.command.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyEvent.*;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.shared.Reach;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

/** A property policy, told as what happened before, what somebody asks, and what comes of it. */
final class PolicyScenario {

    static final String NUMBER = "POL-2026-000001";
    static final PolicyId POLICY = PolicyId.of("demo", NUMBER);
    static final Cover BUILDING = cover("BC", 5_000_000);
    static final PolicyIssued ISSUED = new PolicyIssued(
            POLICY, NUMBER, "property", "Kisumu Traders", Term.ofYear(2026), List.of(BUILDING), usd(12_000));

    private final AggregateTestFixture<Policy> fixture = new AggregateTestFixture<>(Policy.class);
    private final List<GenericEventMessage<?>> history = new ArrayList<>();

    static PolicyScenario issued() {
        return new PolicyScenario().and(ISSUED);
    }

    PolicyScenario and(PolicyEvent event) {
        history.add(new GenericEventMessage<>(event, metadata("earlier-" + history.size())));
        return this;
    }

    ResultValidator<Policy> when(PolicyCommand command) {
        return fixture.given(history).when(command, metadata("this-command"));
    }

    ResultValidator<Policy> when(PolicyCommand command, Reach reach) {
        var metadata = metadata("this-command").and(Envelope.ACTOR, reach.user());
        return fixture.given(history).when(command, metadata.mergedWith(reach.toMetadata()));
    }

    static Matcher<Throwable> refused(Refusal code) {
        return new CustomMatcher<>("refused with " + code) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refused refused && refused.refusal() == code;
            }
        };
    }

    static PolicyEndorsed endorsed(LocalDate on, long limit, long premiumChange) {
        return new PolicyEndorsed(POLICY, on, List.of(cover("BC", limit)), usd(premiumChange));
    }

    static Cover cover(String code, long limit) {
        return new Cover(code, usd(limit), usd(1_000), List.of());
    }

    static Money usd(long dollars) {
        return Money.of(dollars * 100, "USD");
    }

    private static MetaData metadata(String commandId) {
        var now = Instant.parse("2026-01-01T00:00:00Z");
        return MetaData.from(new Envelope(
                        "demo",
                        "zawadi",
                        List.of("broker"),
                        "policies.Test",
                        commandId,
                        "f",
                        "c",
                        "c",
                        "a",
                        null,
                        now,
                        now,
                        null)
                .toMetadata());
    }
}
