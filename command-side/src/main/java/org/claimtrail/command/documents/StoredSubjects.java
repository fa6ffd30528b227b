package org.claimtrail.command.documents;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.TiesToClaims;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.documents.DocumentSubject.Kind;
import org.claimtrail.events.policies.PolicyEvent.PolicyIssued;
import org.claimtrail.events.policies.PolicyEvent.PolicyTermTakenOn;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
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
        var stream = events.readEvents(subject.id().toString());
        if (!stream.hasNext()) {
            return Optional.empty();
        }
        var first = stream.next();
        return aggregate(subject.kind()).equals(first.getType())
                        && tenant.equals(first.getMetaData().get(Envelope.TENANT))
                ? Optional.of(number(first.getPayload()))
                : Optional.empty();
    }

    /** The number that the thing began with; empty text when it has none. */
    private static String number(Object beginning) {
        return switch (beginning) {
            case LossNotified e -> e.claimNumber();
            case ClaimTakenOn e -> e.claimNumber();
            case PolicyIssued e -> e.policyNumber();
            case PolicyTermTakenOn e -> e.policyNumber();
            default -> "";
        };
    }

    /** What the store calls each: the name of its aggregate, which is for good. */
    private static String aggregate(Kind kind) {
        return switch (kind) {
            case CLAIM -> "Claim";
            case POLICY -> "Policy";
            case CUSTOMER -> throw new IllegalArgumentException("Customers are not stored as events");
            case VENDOR -> "Vendor";
        };
    }
}
