package org.claimtrail.api.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a command that says everything in its address; it can be left out. */
public record Because(
        @Size(max = 500) @Nullable String reason, @Nullable Instant effectiveAt) implements Particulars {

    private static final Because NOTHING = new Because(null, null);

    /** What was said, or nothing. */
    public static Because of(@Nullable Because body) {
        return body == null ? NOTHING : body;
    }
}
