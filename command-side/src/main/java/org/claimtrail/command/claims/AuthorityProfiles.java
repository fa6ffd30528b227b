package org.claimtrail.command.claims;

/** Knows the authority profile that a tenant has in force. */
@FunctionalInterface
public interface AuthorityProfiles {

    AuthorityProfile of(String tenant);
}
