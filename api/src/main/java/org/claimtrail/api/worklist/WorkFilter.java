package org.claimtrail.api.worklist;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.security.Caller;
import org.claimtrail.query.worklist.ListWork;
import org.claimtrail.query.worklist.ListWork.WorkScope;
import org.claimtrail.query.worklist.WorkArea;
import org.claimtrail.query.worklist.WorkKind;
import org.claimtrail.query.worklist.WorkPriority;
import org.jspecify.annotations.Nullable;

/** What the items of the work list must have in common, and whose they are. */
record WorkFilter(
        @Parameter(
                description = "Whose work: what the caller can do (MY_DAY, which it is when absent), what is his own"
                        + " (MINE), what is open to him (OPEN), or whatever waits for whomever (ALL).",
                example = "OPEN")
        @Nullable WorkScope scope,

        @Parameter(description = "Only items of these kinds.", example = "PAYMENT_TO_APPROVE") @Size(max = 40) @Nullable List<WorkKind> kind,

        @Parameter(description = "Only items about such a thing.", example = "CLAIM_PAYMENT") @Nullable WorkArea area,

        @Parameter(description = "Only items about the thing of this number.", example = "PAY-2026-000009")
        @Size(max = 60) @Nullable String number,

        @Parameter(description = "Only items that concern this claim.") @Nullable UUID claimId,

        @Parameter(description = "Only items that concern the claim of this number.", example = "CLM-2026-000123")
        @Size(max = 60) @Nullable String claimNumber,

        @Parameter(description = "Only what this user is to do; \"me\" is the caller.", example = "me")
        @Size(max = 100) @Nullable String assignee,

        @Parameter(description = "True for what is nobody's, false for what is somebody's.") @Nullable Boolean unassigned,

        @Parameter(description = "Only what concerns this role in particular.", example = "supervisor")
        @Size(max = 60) @Nullable String role,

        @Parameter(description = "Only what takes this permission.", example = "claims:approve-payment")
        @Size(max = 60) @Nullable String permission,

        @Parameter(description = "Only what this user must not do; \"me\" is the caller.", example = "me")
        @Size(max = 100) @Nullable String barred,

        @Parameter(description = "Only what is exactly as urgent.", example = "URGENT") @Nullable WorkPriority priority,

        @Parameter(description = "Only what is at least as urgent.", example = "HIGH") @Nullable WorkPriority leastPriority,

        @Parameter(description = "True for what should have been done by now, false for the rest.") @Nullable Boolean overdue,

        @Parameter(description = "Due at this moment or later.", example = "2026-03-01T00:00:00Z") @Nullable Instant dueFrom,

        @Parameter(description = "Due at this moment or earlier.", example = "2026-03-07T00:00:00Z") @Nullable Instant dueTo,

        @Parameter(description = "Waiting since this moment or later.", example = "2026-03-01T00:00:00Z") @Nullable Instant sinceFrom,

        @Parameter(description = "Waiting since this moment or earlier.", example = "2026-03-07T00:00:00Z") @Nullable Instant sinceTo,

        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String currency,

        @Parameter(
                description = "About at least this much, in minor units of each item's own currency.",
                example = "100000")
        @Nullable Long minimumAmount,

        @Parameter(
                description = "About at most this much, in minor units of each item's own currency.",
                example = "10000000")
        @Nullable Long maximumAmount) {

    ListWork.Filter filter() {
        return new ListWork.Filter(
                kind == null ? List.of() : kind,
                area,
                number,
                claimId,
                claimNumber,
                me(assignee),
                unassigned,
                role,
                permission,
                me(barred),
                priority,
                leastPriority,
                overdue,
                dueFrom,
                dueTo,
                sinceFrom,
                sinceTo,
                currency,
                minimumAmount,
                maximumAmount);
    }

    /** Whoever asks for somebody's work means all of it, not what of it he could do himself. */
    WorkScope wanted() {
        if (scope != null) {
            return scope;
        }
        if (assignee == null) {
            return WorkScope.MY_DAY;
        }
        return Caller.current().user().equals(me(assignee)) ? WorkScope.MINE : WorkScope.ALL;
    }

    private static @Nullable String me(@Nullable String user) {
        return "me".equals(user) ? Caller.current().user() : user;
    }
}
