package org.claimtrail.api.alerts;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.api.web.Particulars;
import org.jspecify.annotations.Nullable;

/** What somebody makes of an alert; the body can be left out. */
record AlertNote(
        @Size(max = 2000) @Nullable String note,
        @Size(max = 500) @Nullable String reason,
        @Nullable Instant effectiveAt)
        implements Particulars {

    private static final AlertNote NONE = new AlertNote(null, null, null);

    static AlertNote of(@Nullable AlertNote body) {
        return body == null ? NONE : body;
    }
}
