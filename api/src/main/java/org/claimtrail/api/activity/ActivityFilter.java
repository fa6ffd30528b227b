package org.claimtrail.api.activity;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.api.activity.UserActivity.Outcome;
import org.jspecify.annotations.Nullable;

/** What the activities of a list must have in common. */
record ActivityFilter(
        @Size(max = 200) @Nullable String actor,
        @Size(max = 100) @Nullable String action,
        @Size(max = 100) @Nullable String address,
        @Size(max = 200) @Nullable String target,
        @Nullable Outcome outcome,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedTo) {}
