package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.staff.StaffEvent.*;

/** What happened to somebody who works for the tenant, without who did it. */
final class StaffWords {

    private StaffWords() {}

    static String of(StaffEvent event) {
        return switch (event) {
            case StaffMemberEnrolled e ->
                "enrolled " + e.handle() + " for up to " + e.profile().capacity() + " open claims";
            case StaffMemberChanged e ->
                "changed what he does, for up to " + e.profile().capacity() + " open claims";
            case StaffMemberDeactivated e -> "has him not called upon any more: " + e.explanation();
            case StaffMemberReactivated e -> "has him called upon again";
            case AbsenceRequested e ->
                "asked for " + words(e.kind()) + " from " + e.from() + " to " + e.to()
                        + (e.deputy() == null ? "" : ", with " + e.deputy() + " as deputy");
            case AbsenceApproved e -> "approved the absence";
            case AbsenceRejected e -> "rejected the absence: " + e.explanation();
            case AbsenceWithdrawn e -> "withdrew the absence: " + e.explanation();
            case TimeBlocked e -> "blocked the time from " + e.from() + " to " + e.until() + ": " + e.title();
            case TimeUnblocked e -> "freed a time that was blocked";
            case ClaimTaken e ->
                (e.chosen()
                                ? "chose " + e.handle() + " for claim "
                                : "counted to the work of " + e.handle() + " claim ")
                        + e.claimId();
            case ClaimsHandedOver e ->
                "handed over " + e.claims().size() + " claims of " + e.handle() + " to " + e.to();
            case ClaimReturned e -> "counted claim " + e.claimId() + " no more to his work";
        };
    }
}
