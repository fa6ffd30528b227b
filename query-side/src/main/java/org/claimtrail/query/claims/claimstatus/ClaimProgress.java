package org.claimtrail.query.claims.claimstatus;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far a claim has come, as far as its customer is told. It names nobody but the handler, and no reserve, reason,
 * investigation or internal decision.
 *
 * @param since when it came to stand there
 * @param handler who handles it, if anybody does yet
 * @param milestones what has happened, the oldest first
 * @param wanted the documents that the customer was asked for, as long as they may still matter
 */
public record ClaimProgress(
        String number,
        Standing standing,
        Instant since,
        @Nullable String handler,
        List<Milestone> milestones,
        List<String> wanted) {

    public ClaimProgress {
        milestones = List.copyOf(milestones);
        wanted = List.copyOf(wanted);
    }

    /** Where a claim stands in the eyes of its customer. */
    public enum Standing {
        RECEIVED,
        ACKNOWLEDGED,
        IN_ASSESSMENT,
        COVERED,
        NOT_COVERED,
        PAYMENT_ON_ITS_WAY,
        PAYMENT_FAILED,
        PAID,
        CLOSED_PAID,
        CLOSED_NOT_COVERED,
        CLOSED_WITHDRAWN,
        CLOSED_BELOW_DEDUCTIBLE,
        NOT_TAKEN_FURTHER
    }

    /** What can have happened. */
    public enum Kind {
        NOTIFIED,
        ACKNOWLEDGED,
        ASSESSMENT_BEGUN,
        INSPECTION_ARRANGED,
        COVERED,
        NOT_COVERED,
        PAYMENT_APPROVED,
        PAYMENT_FAILED,
        PAID,
        CLOSED,
        REOPENED,
        NOT_TAKEN_FURTHER
    }

    /**
     * Something that has happened.
     *
     * @param at when it held in the business
     * @param amount what the customer himself gets; null where it is another's
     */
    public record Milestone(Kind kind, Instant at, @Nullable Money amount) {}
}
