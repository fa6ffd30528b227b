package org.claimtrail.command.policies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.policies.PolicyState.Issued;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.springframework.stereotype.Component;

/** Reads a policy's terms out of its own events: always current, and without a lock on the policy. */
@Component
final class StoredPolicyTerms implements PolicyTerms {

    private final EventStore events;

    StoredPolicyTerms(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<PolicySnapshot> asOf(String tenant, String policyNumber, LossDate lossDate) {
        return read(PolicyId.of(tenant, policyNumber)).on(lossDate);
    }

    @Override
    public Optional<String> policyholder(String tenant, String policyNumber) {
        return read(PolicyId.of(tenant, policyNumber)).state() instanceof Issued issued
                ? Optional.ofNullable(issued.policyholder())
                : Optional.empty();
    }

    @Override
    public Optional<PolicySnapshot> on(PolicyId policy, LocalDate day) {
        return read(policy).on(LossDate.onDay(day));
    }

    @Override
    public PolicyTerms forOneMoment() {
        var known = new HashMap<PolicyId, Stored>();
        return (tenant, policyNumber, lossDate) -> known.computeIfAbsent(PolicyId.of(tenant, policyNumber), this::read)
                .on(lossDate);
    }

    /** A policy as it is stored now. */
    private record Stored(PolicyId id, PolicyState state, long version) {

        Optional<PolicySnapshot> on(LossDate lossDate) {
            return state instanceof Issued issued ? snapshot(id, issued, version, lossDate) : Optional.empty();
        }
    }

    private Stored read(PolicyId id) {
        var state = PolicyState.BEGINNING;
        var version = -1L;
        for (var stored : StoredEvents.of(events, PolicyEvent.class, id)) {
            state = PolicyState.evolve(state, stored.event());
            version = stored.version();
        }
        return new Stored(id, state, version);
    }

    private static Optional<PolicySnapshot> snapshot(PolicyId id, Issued policy, long version, LossDate lossDate) {
        return policy.overlapping(period(lossDate)).map(term -> {
            var day = later(lossDate.date(), term.period().from());
            var covers = term.coversOn(day);
            return new PolicySnapshot(
                    id,
                    policy.number(),
                    policy.product(),
                    policy.holder(),
                    term.period(),
                    covers,
                    term.premium(),
                    day,
                    version,
                    covers.stream()
                            .collect(Collectors.toMap(Cover::code, cover -> policy.coveredSince(cover.code(), day))),
                    term.paidOn());
        });
    }

    private static Term period(LossDate lossDate) {
        var from = lossDate.date();
        return new Term(
                from,
                switch (lossDate.precision()) {
                    case DAY -> from;
                    case MONTH -> from.plusMonths(1).minusDays(1);
                    case YEAR -> from.plusYears(1).minusDays(1);
                });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
