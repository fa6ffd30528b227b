package org.claimtrail.command.documents;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.documents.DocumentSubject.Kind;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.springframework.stereotype.Component;

/** Finds what documents are about among what is stored: always current, and without a lock on any of it. */
@Component
final class StoredSubjects implements Subjects {

    private final EventStore events;
    private final ClaimFacts claims;

    StoredSubjects(EventStore events, ClaimFacts claims) {
        this.events = events;
        this.claims = claims;
    }

    @Override
    public Standing standing(String tenant, DocumentSubject subject, Reach reach) {
        if (reach.everything()) {
            return exists(tenant, subject) ? new Standing(true, true, false, false) : Standing.NOWHERE;
        }
        // Of other things than claims nobody sees the documents by himself.
        return subject.claim()
                .flatMap(claim -> claims.tie(tenant, claim, reach))
                .map(tie -> new Standing(true, false, tie.own(), tie.assigned()))
                .orElse(Standing.NOWHERE);
    }

    private boolean exists(String tenant, DocumentSubject subject) {
        var stream = events.readEvents(subject.id().toString());
        if (!stream.hasNext()) {
            return false;
        }
        var first = stream.next();
        return aggregate(subject.kind()).equals(first.getType())
                && tenant.equals(first.getMetaData().get(Envelope.TENANT));
    }

    /** What the store calls each: the name of its aggregate, which is for good. */
    private static String aggregate(Kind kind) {
        return switch (kind) {
            case CLAIM -> "Claim";
            case POLICY -> "Policy";
            case CUSTOMER -> "Customer";
            case VENDOR -> "Vendor";
        };
    }
}
