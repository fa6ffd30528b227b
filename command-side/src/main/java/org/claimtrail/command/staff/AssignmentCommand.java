package org.claimtrail.command.staff;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.staff.AssignmentEvent.Ranking;
import org.claimtrail.events.staff.AssignmentId;
import org.jspecify.annotations.Nullable;

/** What can be asked of the search for a claim's handler. */
public sealed interface AssignmentCommand {

    @TargetAggregateIdentifier
    AssignmentId assignmentId();

    /** Keeps who would be the right one, for a person to decide. */
    record ProposeHandler(
            AssignmentId assignmentId,
            ClaimId claimId,
            String claimNumber,
            @Nullable String handler,
            Ranking ranking) implements AssignmentCommand {}

    /** Keeps who was chosen; he has the claim counted to his work already. */
    record ChooseHandler(
            AssignmentId assignmentId, ClaimId claimId, String claimNumber, String handler, Ranking ranking)
            implements AssignmentCommand {}

    /** A person takes the first who comes into question, or another who does. */
    record TakeProposal(
            AssignmentId assignmentId,
            ClaimId claimId,
            @Nullable String handler) implements AssignmentCommand {}
}
