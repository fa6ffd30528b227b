package org.claimtrail.events.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen on the search for who is to handle a claim. */
public sealed interface AssignmentEvent extends DomainEvent {

    AssignmentId assignmentId();

    /** Somebody was found, or nobody; a person decides. */
    record AssignmentProposed(
            AssignmentId assignmentId,
            ClaimId claimId,
            String claimNumber,
            @Nullable String handler,
            Ranking ranking) implements AssignmentEvent {}

    /** Somebody was found and is to handle the claim. */
    record AssignmentChosen(
            AssignmentId assignmentId, ClaimId claimId, String claimNumber, String handler, Ranking ranking)
            implements AssignmentEvent {}

    /**
     * Everybody who was considered, the first choice first.
     *
     * @param day on which nobody may be away
     * @param product what the claim's policy is, as far as that is known
     */
    record Ranking(
            LocalDate day,
            @Nullable String product,
            @Nullable String cause,
            List<Considered> considered) {
        public Ranking {
            considered = List.copyOf(considered);
        }
    }

    /**
     * Somebody who was considered.
     *
     * @param level of what he knows that the claim needs; 0 when it is nothing in particular
     * @param reasons why he comes into question, or all reasons why he does not
     */
    record Considered(
            String handle,
            boolean eligible,
            int openClaims,
            int capacity,
            int level,
            @Nullable Instant lastAssignedAt,
            List<Reason> reasons) {
        public Considered {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why somebody comes into question or does not. */
    enum Reason {
        /** He knows the product or the cause of loss. */
        SKILLED,
        /** He has named nothing in particular that he knows, and takes what comes. */
        GENERALIST,
        /** What he knows is something else. */
        NOT_SKILLED,
        /** He is away on that day. */
        ABSENT,
        /** He has as many open claims as he can handle. */
        AT_CAPACITY,
        /** He is not called upon at present. */
        INACTIVE
    }
}
