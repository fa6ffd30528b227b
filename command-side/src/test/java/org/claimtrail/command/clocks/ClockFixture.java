package org.claimtrail.command.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.claimtrail.command.clocks.ClockCommand.FollowClaim;
import org.claimtrail.command.clocks.ClockCommand.StartClock;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.clocks.ClockRule;
import org.claimtrail.events.clocks.ClockRule.Extension;
import org.claimtrail.events.clocks.ClockRule.Warning;
import org.claimtrail.events.clocks.DayType;
import org.claimtrail.events.clocks.WorkingDays;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.storage.SampleClocks;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** A clock of ten working days that started in Nairobi on Monday, 2 March 2026. */
final class ClockFixture {

    static final ClockId ID = ClockId.of("00000000-0000-8000-8000-000000000001");
    static final ClaimId CLAIM = ClaimId.of("00000000-0000-8000-8000-000000000002");
    static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final RuleBasis BASIS = new RuleBasis("house", 1, "KE");
    static final ClockRule RULE = rule(DayType.WORKING, null);

    static final TenantRules IN_NAIROBI = new TenantRules() {
        @Override
        public ZoneId zone(String tenant) {
            return NAIROBI;
        }

        @Override
        public String authorityProfile(String tenant) {
            return "standard";
        }

        @Override
        public Map<String, String> fileDefaults(String tenant) {
            return Map.of();
        }

        @Override
        public List<String> clockPacks(String tenant) {
            return List.of("kenya");
        }
    };

    private final AggregateTestFixture<Clock> fixture = new AggregateTestFixture<>(Clock.class);

    ClockFixture() {
        Calendars calendars = (tenant, code) -> days(code);
        fixture.registerInjectableResource(calendars);
        fixture.registerInjectableResource(IN_NAIROBI);
    }

    static WorkingDays days(String code) {
        return new WorkingDays(Objects.requireNonNull(SampleClocks.calendars().get(code)));
    }

    /** Paused by rights reserved, resumed by coverage confirmed, extended once by up to five days. */
    static ClockRule rule(DayType type, @Nullable String subject) {
        return new ClockRule(
                "DECIDE",
                "Decide the claim",
                List.of(),
                null,
                "claims.LossNotified",
                List.of("claims.CoverageDenied", "claims.PaymentPosted"),
                Map.of("paymentType", "FINAL"),
                subject,
                10,
                type,
                false,
                "kenya",
                List.of("claims.RightsReserved"),
                List.of("claims.CoverageConfirmed"),
                true,
                new Warning(null, 2),
                new Extension(5, 2),
                "supervisor",
                "House rules",
                null,
                null);
    }

    /** Neither paused, nor extended, nor revived, nor warned of. */
    static ClockRule strict() {
        return new ClockRule(
                RULE.code(),
                RULE.name(),
                RULE.lines(),
                null,
                RULE.startsOn(),
                RULE.stopsOn(),
                RULE.stopsWhen(),
                null,
                RULE.days(),
                RULE.dayType(),
                false,
                RULE.calendar(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                RULE.escalateTo(),
                RULE.citation(),
                null,
                null);
    }

    static StartClock start() {
        return new StartClock(ID, CLAIM, "CLM-1", BASIS, RULE, null, null, "claims.LossNotified", noon(MONDAY));
    }

    /** Ten working days after Monday: Monday, 16 March. */
    static ClockStarted started() {
        return started(RULE, null);
    }

    static ClockStarted started(ClockRule rule, @Nullable String subject) {
        return new ClockStarted(
                ID,
                CLAIM,
                "CLM-1",
                BASIS,
                rule,
                null,
                subject,
                "claims.LossNotified",
                NAIROBI.getId(),
                MONDAY,
                deadline(1, LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 12)));
    }

    static Deadline deadline(int number, LocalDate dueOn, LocalDate warnOn) {
        return new Deadline(number, dueOn, dueOn, startOf(dueOn.plusDays(1)), startOf(warnOn));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(NAIROBI).toInstant();
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(NAIROBI).toInstant();
    }

    static FollowClaim happened(String event, LocalDate day) {
        return new FollowClaim(ID, "claims." + event, Map.of(), noon(day));
    }

    static FollowClaim happened(String event, LocalDate day, Map<String, String> facts) {
        return new FollowClaim(ID, "claims." + event, facts, noon(day));
    }

    static Concern concern(LocalDate dueOn) {
        return new Concern(CLAIM, "CLM-1", "DECIDE", "Decide the claim", dueOn);
    }

    ResultValidator<Clock> when(Object command, Envelope by, ClockEvent... before) {
        return fixture.given(List.of(before).stream().map(ClockFixture::stored).toList())
                .when(command, by.toMetadata());
    }

    ResultValidator<Clock> refused(Object command, Envelope by, Refusal refusal, ClockEvent... before) {
        return when(command, by, before)
                .expectNoEvents()
                .expectException(new CustomTypeSafeMatcher<Throwable>("refused with " + refusal) {
                    @Override
                    protected boolean matchesSafely(Throwable thrown) {
                        return thrown instanceof Refused refused && refused.refusal() == refusal;
                    }
                });
    }

    static Envelope system(Instant at) {
        return by("system:test", at, "system");
    }

    static Envelope person(LocalDate day) {
        return by("joseph", noon(day), "supervisor");
    }

    private static Envelope by(String actor, Instant at, String role) {
        var id = UUID.randomUUID().toString();
        return new Envelope(
                "acme", actor, List.of(role), "test", id, id, "correlation", "cause", "internal", null, at, at, null);
    }

    private static EventMessage<?> stored(ClockEvent event) {
        return GenericEventMessage.asEventMessage(event)
                .andMetaData(system(noon(MONDAY)).toMetadata());
    }
}
