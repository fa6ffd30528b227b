package org.claimtrail.api.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.claimtrail.api.limits.SharedBuckets.Grant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says of each request whether it is one too many. */
final class RateLimits {

    private static final Logger LOG = LoggerFactory.getLogger(RateLimits.class);
    private static final int MOST_SUBJECTS = 50_000;
    private static final long BETWEEN_WARNINGS = Duration.ofMinutes(1).toNanos();

    private final SharedBuckets shared;
    private final Duration patience;
    private final MeterRegistry meters;
    private final Cache<String, Lease> leases = Caffeine.newBuilder()
            .maximumSize(MOST_SUBJECTS)
            .expireAfterAccess(Limit.WINDOW.multipliedBy(2))
            .build();
    private final AtomicLong nextWarning = new AtomicLong(System.nanoTime());

    RateLimits(SharedBuckets shared, Duration patience, MeterRegistry meters) {
        this.shared = shared;
        this.patience = patience;
        this.meters = meters;
    }

    /** Counts a request of a subject, such as a user, and says whether it is taken. */
    Verdict take(Limit limit, String subject) {
        // Another limit is another bucket: a changed setting holds at once.
        var key = limit.name() + ' ' + limit.perMinute() + ' ' + subject;
        var verdict = leases.get(key, unknown -> lease(limit, unknown)).take();
        if (!verdict.isTaken()) {
            meters.counter("claimtrail.rate.limits.refused", "limit", limit.name())
                    .increment();
        }
        return verdict;
    }

    private Lease lease(Limit limit, String key) {
        var unshared = meters.counter("claimtrail.rate.limits.unshared", "limit", limit.name());
        return new Lease(limit, patience, tokens -> fetch(key, limit, tokens), unshared::increment);
    }

    private @Nullable Grant fetch(String key, Limit limit, long tokens) {
        try {
            return shared.take(key, limit, tokens);
        } catch (RuntimeException e) {
            warn(e);
            return null;
        }
    }

    private void warn(RuntimeException fault) {
        var now = System.nanoTime();
        var next = nextWarning.get();
        if (now - next >= 0 && nextWarning.compareAndSet(next, now + BETWEEN_WARNINGS)) {
            LOG.warn("The shared rate limits cannot be reached: each instance counts alone until they can be", fault);
        }
    }
}
