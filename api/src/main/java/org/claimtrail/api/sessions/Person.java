package org.claimtrail.api.sessions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be about to log in.
 *
 * @param canLogIn whether he is active and his tenant is not suspended
 * @param isVerified whether he has verified his e-mail address
 * @param needsSecondFactor whether his tenant wants one of everybody
 */
record Person(
        UUID id,
        String tenant,
        String name,
        String email,
        List<String> roles,
        @Nullable String passwordHash,
        boolean canLogIn,
        boolean isVerified,
        boolean needsSecondFactor) {}
