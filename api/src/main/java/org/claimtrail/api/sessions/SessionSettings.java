package org.claimtrail.api.sessions;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people log in, and for how long.
 *
 * @param issuer what access tokens say they come from
 * @param audience what they say they are for
 * @param accessTokenLifetime how long an access token is good; a change of rights does not wait for that
 * @param idleLifetime how long a session may lie unused before it has to be begun anew
 * @param longestLifetime how long a session lasts at most
 * @param passwordLogin false where everybody comes by another party's log-in
 * @param unlockLink the address of the page that a locked person gets by mail; the token is put in place of {token}
 * @param secondFactorRoles who must have a second factor, whatever his tenant says
 */
@ConfigurationProperties("claimtrail.sessions")
record SessionSettings(
        @DefaultValue("urn:claimtrail") String issuer,
        @DefaultValue("claimtrail-api") String audience,
        @DefaultValue("10m") Duration accessTokenLifetime,
        @DefaultValue("7d") Duration idleLifetime,
        @DefaultValue("30d") Duration longestLifetime,
        @DefaultValue("true") boolean passwordLogin,

        @DefaultValue("http://localhost:8080/unlock?token={token}")
        String unlockLink,

        @DefaultValue Set<String> secondFactorRoles,
        @DefaultValue Keys keys,
        @DefaultValue Lockout lockout) {

    /**
     * How signing keys change.
     *
     * @param signing how long a key signs
     * @param publishedAhead how long before its time a key is published
     */
    record Keys(
            @DefaultValue("30d") Duration signing,
            @DefaultValue("1d") Duration publishedAhead) {}

    /**
     * How guessing at passwords is slowed down.
     *
     * @param failures how many attempts an account has before it is locked
     * @param firstWait how long it is locked then; each further failure doubles it
     * @param longestWait the longest wait
     * @param forgottenAfter how long after the last failure they are forgotten
     * @param addressFailures how many refused attempts an address has within the window, whatever the accounts
     * @param unlockLinkLifetime how long the link in the mail is good
     */
    record Lockout(
            @DefaultValue("5") int failures,
            @DefaultValue("1m") Duration firstWait,
            @DefaultValue("1h") Duration longestWait,
            @DefaultValue("24h") Duration forgottenAfter,
            @DefaultValue("100") int addressFailures,
            @DefaultValue("15m") Duration addressWindow,
            @DefaultValue("30m") Duration unlockLinkLifetime) {}
}
