package org.claimtrail.command.documents;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.TiesToClaims;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.documents.DocumentSubject.Kind;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyEvent.PolicyIssued;
import org.claimtrail.events.policies.PolicyEvent.PolicyTermTakenOn;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.supply.VendorEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what documents are about among what is stored: always current, and without a lock on any of it. */
@Component
final class StoredSubjects implements Subjects {

    private final EventStore events;
    private final TiesToClaims claims;
    private final ObjectProvider<CustomerNumbers> customers;

    StoredSubjects(EventStore events, TiesToClaims claims, ObjectProvider<CustomerNumbers> customers) {
        this.events = events;
        this.claims = claims;
        this.customers = customers;
    }

    @Override
    public Standing standing(String tenant, DocumentSubject subject, Reach reach) {
        var number = subject.kind() == Kind.CUSTOMER ? customer(tenant, subject) : stored(tenant, subject);
        if (number.isEmpty()) {
            return Standing.NOWHERE;
        }
        var known = number.get().isEmpty() ? null : number.get();
        if (reach.everything()) {
            return new Standing(true, known, true, false, false);
        }
        // Of other things than claims nobody sees the documents by himself.
        return subject.claim()
                .flatMap(claim -> claims.tie(tenant, claim, reach))
                .map(tie -> new Standing(true, known, false, tie.own(), tie.assigned()))
                .orElse(Standing.NOWHERE);
    }

    /** Customers are no aggregates: whoever keeps them is asked. */
    private Optional<String> customer(String tenant, DocumentSubject subject) {
        return customers.stream().findFirst().flatMap(known -> known.number(tenant, subject.id()));
    }

    private Optional<String> stored(String tenant, DocumentSubject subject) {
        return StoredEvents.of(events, tenant, vocabulary(subject.kind()), subject.id()).stream()
                .findFirst()
                .map(first -> number(first.event()));
    }

    /** The number that the thing began with; empty text when it has none. */
    private static String number(DomainEvent beginning) {
        return switch (beginning) {
            case LossNotified e -> e.claimNumber();
            case ClaimTakenOn e -> e.claimNumber();
            case PolicyIssued e -> e.policyNumber();
            case PolicyTermTakenOn e -> e.policyNumber();
            default -> "";
        };
    }

    /** What happens to each. */
    private static Class<? extends DomainEvent> vocabulary(Kind kind) {
        return switch (kind) {
            case CLAIM -> ClaimEvent.class;
            case POLICY -> PolicyEvent.class;
            case CUSTOMER -> throw new IllegalArgumentException("Customers are not stored as events");
            case VENDOR -> VendorEvent.class;
        };
    }
}
