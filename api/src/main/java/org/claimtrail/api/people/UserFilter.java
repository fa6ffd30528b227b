package org.claimtrail.api.people;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the users of a list must have in common. */
record UserFilter(
        @Nullable UserStatus status,
        @Size(max = 60) @Nullable String role,
        @Nullable UUID branchId) {}
