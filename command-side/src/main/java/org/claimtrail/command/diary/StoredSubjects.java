package org.claimtrail.command.diary;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.claims.KnownClaims;
import org.claimtrail.command.documents.CustomerNumbers;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyEvent.PolicyIssued;
import org.claimtrail.events.policies.PolicyEvent.PolicyTermTakenOn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds claims and policies by their own events, and customers where they are kept. */
@Component
final class StoredSubjects implements Subjects {

    private final KnownClaims claims;
    private final EventStore events;
    private final ObjectProvider<CustomerNumbers> customers;

    StoredSubjects(KnownClaims claims, EventStore events, ObjectProvider<CustomerNumbers> customers) {
        this.claims = claims;
        this.events = events;
        this.customers = customers;
    }

    @Override
    public Optional<Subject> find(String tenant, Subject.Kind kind, String id) {
        return switch (kind) {
            case CLAIM ->
                claim(tenant, id).map(found -> new Subject(kind, found.claimId().toString(), found.number()));
            case POLICY ->
                policyNumber(tenant, id)
                        .map(number -> new Subject(kind, UUID.fromString(id).toString(), number));
            case CUSTOMER -> customer(tenant, id);
        };
    }

    @Override
    public boolean isAppointed(String tenant, Subject.Kind kind, String id, String user) {
        return kind == Subject.Kind.CLAIM
                && claim(tenant, id)
                        .filter(found -> found.assessors().contains(user))
                        .isPresent();
    }

    private Optional<Subject> customer(String tenant, String id) {
        return uuid(id).flatMap(found -> customers
                .getIfAvailable(() -> (nobody, customer) -> Optional.empty())
                .number(tenant, found)
                .map(number -> new Subject(Subject.Kind.CUSTOMER, found.toString(), number.isEmpty() ? null : number)));
    }

    private Optional<ClaimFacts> claim(String tenant, String id) {
        return uuid(id).flatMap(found -> claims.find(tenant, ClaimId.of(found)));
    }

    private Optional<String> policyNumber(String tenant, String id) {
        return uuid(id).flatMap(found -> StoredEvents.of(events, tenant, PolicyEvent.class, found).stream()
                        .findFirst())
                .flatMap(first -> switch (first.event()) {
                    case PolicyIssued issued -> Optional.of(issued.policyNumber());
                    case PolicyTermTakenOn taken -> Optional.of(taken.policyNumber());
                    default -> Optional.empty();
                });
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
