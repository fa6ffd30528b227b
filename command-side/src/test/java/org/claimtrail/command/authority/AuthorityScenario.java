package org.claimtrail.command.authority;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.claimtrail.command.authority.AuthorityCommand.*;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.AuthorityBookId;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A tenant with a configured profile, told as what happened before, what somebody asks, and what comes of it. */
final class AuthorityScenario {

    static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");
    static final Duration LEAD = Duration.ofSeconds(30);
    static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    static final AuthorityBookId BOOK = AuthorityBookId.ofTenant("demo");
    static final AuthorityProfileId ADOPTED = AuthorityProfileId.adopted("demo");
    static final AuthorityProfileId FIRST = new AuthorityProfileId(new UUID(0, 1));
    static final AuthorityProfileId SECOND = new AuthorityProfileId(new UUID(0, 2));
    static final AuthorityProperties CONFIGURED = new AuthorityProperties(
            7,
            Map.of(
                    "manager",
                    new AuthorityProperties.RoleLimits(
                            Map.of("KES", BigDecimal.valueOf(1_000)),
                            Map.of("KES", BigDecimal.valueOf(500)),
                            Map.of(LimitType.EX_GRATIA, Map.of("KES", BigDecimal.valueOf(50))),
                            false,
                            false,
                            true,
                            Duration.ofDays(365),
                            Duration.ofDays(30),
                            1),
                    "committee",
                    new AuthorityProperties.RoleLimits(
                            Map.of(), Map.of(), Map.of(), true, true, false, null, Duration.ZERO, 2)),
            Map.of(),
            LEAD);

    private final AggregateTestFixture<AuthorityBook> fixture = new AggregateTestFixture<>(AuthorityBook.class);
    private final List<GenericEventMessage<?>> history = new ArrayList<>();

    private AuthorityScenario() {
        fixture.registerInjectableResource(CONFIGURED);
        fixture.registerInjectableResource(configuredProfiles());
    }

    static ConfiguredProfiles configuredProfiles() {
        var rules = new StaticListableBeanFactory(Map.of("rules", TenantRules.STANDARD));
        return new ConfiguredProfiles(CONFIGURED, rules.getBeanProvider(TenantRules.class));
    }

    /** The tenant keeps no profile of its own. */
    static AuthorityScenario empty() {
        return new AuthorityScenario();
    }

    /** Amina has drafted that managers may reserve so much; so far it is 1,000. */
    static AuthorityScenario drafted(AuthorityProfileId id, long kes) {
        return empty().and(new ProfileAdopted(BOOK, ADOPTED, 7, "standard", List.of(manager(1_000))), "amina")
                .and(new ProfileDrafted(BOOK, id, "Limits", List.of(manager(kes))), "amina");
    }

    /** Odhiambo has published that from July on. */
    static AuthorityScenario published(long kes) {
        return published(kes, JULY);
    }

    static AuthorityScenario published(long kes, Instant from) {
        return drafted(FIRST, kes)
                .and(new ProfilePublished(BOOK, FIRST, 8, List.of("amina"), from, List.of(manager(kes))), "odhiambo");
    }

    AuthorityScenario and(AuthorityEvent event, String actor) {
        var by = by(actor, "any", "earlier-" + history.size());
        history.add(new GenericEventMessage<>(event, MetaData.from(by.toMetadata())));
        return this;
    }

    ResultValidator<AuthorityBook> when(AuthorityCommand command, String actor, String role) {
        return fixture.given(history)
                .when(command, MetaData.from(by(actor, role, "this-command").toMetadata()));
    }

    static DraftProfile draft(AuthorityProfileId id, RoleAuthority... roles) {
        return new DraftProfile(BOOK, id, "Limits", List.of(roles));
    }

    static WithdrawProfile withdraw(AuthorityProfileId id) {
        return new WithdrawProfile(BOOK, id, "Postponed");
    }

    static RoleAuthority manager(long kes) {
        return new RoleAuthority(
                "manager", List.of(AmountLimit.upTo(LimitType.RESERVE, kes(kes))), Denial.DECIDE, null, 0, 1);
    }

    static Money kes(long shillings) {
        return Money.ofDecimal(BigDecimal.valueOf(shillings), "KES");
    }

    static Matcher<Throwable> refused(Refusal code) {
        return new CustomMatcher<>("refused with " + code) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refused refused && refused.refusal() == code;
            }
        };
    }

    private static Envelope by(String actor, String role, String commandId) {
        return new Envelope(
                "demo",
                actor,
                List.of(role),
                "authority.Test",
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
}
