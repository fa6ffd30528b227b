package org.claimtrail.api.sessions;

import org.claimtrail.api.security.BearerTokens;
import org.claimtrail.api.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells apart what comes as a bearer token: an API key, an access token of ours, or one of another party that we trust. */
@Component
class PresentedTokens implements BearerTokens {

    private final AccessTokens tokens;
    private final KnownCallers known;
    private final OutsideIssuer outside;
    private final LastUse lastUse;

    PresentedTokens(AccessTokens tokens, KnownCallers known, OutsideIssuer outside, LastUse lastUse) {
        this.tokens = tokens;
        this.known = known;
        this.outside = outside;
        this.lastUse = lastUse;
    }

    @Override
    public @Nullable Caller callerOf(String token) {
        if (token.startsWith(ApiKeys.PREFIX)) {
            return machine(token);
        }
        if (!known.isHearing()) {
            // A key may have been withdrawn without our knowing.
            tokens.forget();
        }
        var ours = tokens.verify(token);
        if (ours.isPresent()) {
            return person(ours.get());
        }
        var user = outside.userOf(token);
        var found = user == null ? null : known.byUser(user);
        return found == null ? null : found.caller();
    }

    private @Nullable Caller person(AccessTokens.Verified token) {
        var found = known.bySession(token.sessionId());
        if (found == null
                || !token.userId().equals(found.caller().userId())
                || !token.tenant().equals(found.caller().tenant())) {
            return null;
        }
        lastUse.ofSession(token.sessionId());
        return found.caller();
    }

    private @Nullable Caller machine(String key) {
        var found = known.byApiKey(key);
        if (found == null) {
            return null;
        }
        if (found.keyId() != null) {
            lastUse.ofKey(found.keyId());
        }
        return found.caller();
    }
}
