package org.claimtrail.api.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.ProblemWriter;
import org.springframework.http.HttpHeaders;

/** Tells a caller where he stands, and turns him down when he asks too often. */
final class TooMany {

    private final ProblemWriter problems;

    TooMany(ProblemWriter problems) {
        this.problems = problems;
    }

    /** What the IETF's draft on rate limit headers calls quota, window and what remains. */
    static void tell(HttpServletResponse response, Verdict verdict) {
        var limit = verdict.limit();
        response.setHeader(
                EdgeHeaders.RATE_LIMIT_POLICY,
                "\"" + limit.name() + "\";q=" + limit.perMinute() + ";w=" + Limit.WINDOW.toSeconds());
        response.setHeader(
                EdgeHeaders.RATE_LIMIT,
                "\"" + limit.name() + "\";r=" + verdict.left()
                        + (verdict.isTaken() ? "" : ";t=" + verdict.waitSeconds()));
    }

    /** Whether the request was turned down. */
    boolean refuses(HttpServletRequest request, HttpServletResponse response, Verdict verdict) throws IOException {
        if (verdict.isTaken()) {
            return false;
        }
        tell(response, verdict);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.waitSeconds()));
        var limit = verdict.limit();
        problems.write(
                request,
                response,
                new ApiProblem(
                        ApiError.RATE_LIMITED,
                        "More than " + limit.perMinute() + " requests a minute (limit: " + limit.name() + "). Wait "
                                + verdict.waitSeconds() + " s."));
        return true;
    }
}
