package org.claimtrail.api.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.TenantSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers whose sessions and keys are which, so that a request asks no database. What is remembered is only used while
 * changes are heard of.
 */
@Component
class KnownCallers {

    private static final int REMEMBERED = 50_000;
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final long LONGEST_SILENCE = Duration.ofSeconds(4).toNanos();

    private final CallerLookup lookup;
    private final AccessTokens tokens;
    private final TenantSettings settings;
    private final Clock clock;
    private final Cache<String, Known> callers = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(AT_MOST)
            .build();
    private final AtomicLong changes = new AtomicLong();
    private final AtomicBoolean hearing = new AtomicBoolean();
    private final AtomicLong heardAt = new AtomicLong();

    KnownCallers(CallerLookup lookup, AccessTokens tokens, TenantSettings settings, Clock clock) {
        this.lookup = lookup;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Somebody who is known.
     *
     * @param keyId the API key that he came with; null for a person
     */
    record Known(Caller caller, @Nullable UUID keyId, Instant until) {

        boolean concerns(String kind, String id) {
            return switch (kind) {
                case "session" -> id.equals(Objects.toString(caller.sessionId(), ""));
                case "user" -> id.equals(Objects.toString(caller.userId(), ""));
                case "tenant" -> id.equals(caller.tenant());
                case "key" -> id.equals(Objects.toString(keyId, ""));
                default -> true;
            };
        }
    }

    /** Whose session it is, if it goes on. */
    @Nullable Known bySession(UUID sessionId) {
        return find("session " + sessionId, () -> lookup.bySession(sessionId));
    }

    /** Whose key it is, if it is good. */
    @Nullable Known byApiKey(String key) {
        var digest = Opaque.digest(key);
        return find("key " + HexFormat.of().formatHex(digest), () -> lookup.byApiKey(digest));
    }

    /** The user, if he is active; another party vouches for him. */
    @Nullable Known byUser(UUID userId) {
        return find("user " + userId, () -> lookup.byUser(userId));
    }

    /** Changes are heard of from now on, or no longer; what was remembered meanwhile is not trusted. */
    void hearing(boolean now) {
        hearing.set(false);
        forgetAll();
        heard();
        hearing.set(now);
    }

    /** The database has just been heard. */
    void heard() {
        heardAt.set(System.nanoTime());
    }

    /** Whether a change would have been heard of; one who has not been heard for seconds may have hung up. */
    boolean isHearing() {
        return hearing.get() && System.nanoTime() - heardAt.get() < LONGEST_SILENCE;
    }

    /** Something has changed, named as {@link AccessChanges} names it. */
    void forget(String what) {
        var colon = what.indexOf(':');
        var kind = colon < 0 ? "" : what.substring(0, colon);
        var id = what.substring(colon + 1);
        changes.incrementAndGet();
        callers.asMap().values().removeIf(known -> known.concerns(kind, id));
        if (kind.equals("keys")) {
            tokens.forget();
        }
        if (kind.equals("tenant")) {
            settings.forget(id);
        }
    }

    private void forgetAll() {
        changes.incrementAndGet();
        callers.invalidateAll();
        tokens.forget();
    }

    private @Nullable Known find(String name, Supplier<@Nullable Known> load) {
        if (!isHearing()) {
            return good(load.get());
        }
        var remembered = callers.getIfPresent(name);
        if (remembered != null) {
            return good(remembered);
        }
        var before = changes.get();
        var loaded = load.get();
        if (loaded != null) {
            callers.put(name, loaded);
            if (changes.get() != before) {
                // What was read may have been changed while it was read.
                callers.invalidate(name);
            }
        }
        return good(loaded);
    }

    private @Nullable Known good(@Nullable Known known) {
        return known != null && clock.instant().isBefore(known.until()) ? known : null;
    }
}
