package org.claimtrail.api.security;

/**
 * Where a request comes from, as far as that can be told.
 *
 * @param userAgent what the client calls itself, in visible ASCII and no longer than 300 characters; anybody's invention
 */
public record Origin(String address, String userAgent, String requestId) {

    /** What the installation does by itself comes from nowhere else. */
    public static final Origin INTERNAL = new Origin("internal", "", "");
}
