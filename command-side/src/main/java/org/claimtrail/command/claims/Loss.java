package org.claimtrail.command.claims;

import org.claimtrail.events.claims.LossDate;
import org.jspecify.annotations.Nullable;

/** What was notified; a claim that was taken on may lack its policy number and cause. */
record Loss(
        String claimNumber,
        @Nullable String policyNumber,
        LossDate date,
        @Nullable String cause,
        String currency) {}
