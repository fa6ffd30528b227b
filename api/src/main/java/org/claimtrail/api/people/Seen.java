package org.claimtrail.api.people;

import jakarta.servlet.http.HttpServletRequest;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The version of a user that the caller has seen, by his If-Match.
 *
 * @param version null when he insists on none
 */
record Seen(@Nullable Long version) {

    static Seen in(HttpServletRequest request) {
        return new Seen(EdgeHeaders.expectedVersion(request));
    }

    /** Who replaces something must say what: else he would undo, without knowing, what others did meanwhile. */
    static Seen required(HttpServletRequest request) {
        var seen = in(request);
        if (request.getHeader(EdgeHeaders.IF_MATCH) == null) {
            throw ApiProblem.field(
                    EdgeHeaders.IF_MATCH, ApiError.IF_MATCH_REQUIRED, ApiError.IF_MATCH_REQUIRED.meaning());
        }
        return seen;
    }

    void mustBe(User user) {
        Refused.unless(
                version == null || version == user.version(),
                CommonRefusal.VERSION_CONFLICT,
                "It is at version " + user.version() + " now: read it again and decide anew.");
    }
}
