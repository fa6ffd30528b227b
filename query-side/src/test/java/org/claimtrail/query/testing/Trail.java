package org.claimtrail.query.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.uploads.UploadEvent;
import org.jspecify.annotations.Nullable;

/** Stores events as if commands had led to them: one tenant, one second apart. */
public final class Trail {

    private final String tenant;
    private final EventStore store = QuerySide.started().bean(EventStore.class);
    private final Map<String, Long> versions = new HashMap<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private String actor = "Amina Otieno";
    private List<String> roles = List.of("adjuster");
    private @Nullable String reason;
    private @Nullable Instant effectiveAt;

    public Trail(String tenant) {
        this.tenant = tenant;
    }

    public Trail as(String newActor, String... newRoles) {
        actor = newActor;
        roles = List.of(newRoles);
        return this;
    }

    public Trail at(Instant moment) {
        now = moment;
        return this;
    }

    /** The next event holds from another moment than it is recorded. */
    public Trail holdingFrom(Instant moment) {
        effectiveAt = moment;
        return this;
    }

    public Trail because(String why) {
        reason = why;
        return this;
    }

    public Trail happens(DomainEvent... events) {
        store.publish(List.of(events).stream().map(this::message).toList());
        return this;
    }

    public Instant now() {
        return now;
    }

    private GenericDomainEventMessage<DomainEvent> message(DomainEvent event) {
        now = now.plusSeconds(1);
        var aggregate = aggregate(event);
        var version = versions.merge(aggregate, 0L, (before, zero) -> before + 1);
        return new GenericDomainEventMessage<>(
                event.getClass().getSimpleName(),
                aggregate,
                version,
                event,
                MetaData.from(envelope().toMetadata()));
    }

    private Envelope envelope() {
        var id = UUID.randomUUID().toString();
        var envelope = new Envelope(
                tenant,
                actor,
                roles,
                "claims.Tested",
                id,
                "print",
                "corr-" + tenant,
                "cause-" + id,
                "192.0.2.7",
                reason,
                now,
                effectiveAt == null ? now : effectiveAt,
                null);
        reason = null;
        effectiveAt = null;
        return envelope;
    }

    private static String aggregate(DomainEvent event) {
        if (event instanceof ClaimEvent claim) {
            return claim.claimId().toString();
        }
        if (event instanceof PolicyEvent policy) {
            return policy.policyId().toString();
        }
        if (event instanceof LimitEvent limit) {
            return limit.limitId().toString();
        }
        if (event instanceof DisbursementEvent disbursement) {
            return disbursement.disbursementId().toString();
        }
        if (event instanceof AuthorityEvent authority) {
            return authority.bookId().toString();
        }
        return ((UploadEvent) event).uploadId().toString();
    }
}
