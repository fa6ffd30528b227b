package org.claimtrail.command.claims;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a claims register says in words.
 *
 * @param identity what tells the claim from all others, if the register has something that does
 */
record ClaimTexts(
        @Nullable String identity,
        @Nullable String reference,
        @Nullable String policyNumber,
        @Nullable String cause,
        @Nullable String description,
        @Nullable String cover,
        Map<String, String> attributes) {}
