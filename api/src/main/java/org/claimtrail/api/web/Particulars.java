package org.claimtrail.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What every body of a command can say beside the command itself. */
public interface Particulars {

    /** Why, in the caller's words; null leaves it to the header. */
    @Nullable String reason();

    /** When it holds in the business, not later than now; null means now. */
    @Nullable Instant effectiveAt();

    /** What the body of the request said; null when it said nothing. */
    static @Nullable Particulars of(HttpServletRequest request) {
        return request.getAttribute(Particulars.class.getName()) instanceof Particulars particulars
                ? particulars
                : null;
    }
}
