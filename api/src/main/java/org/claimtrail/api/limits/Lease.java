package org.claimtrail.api.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongFunction;
import org.claimtrail.api.limits.SharedBuckets.Grant;
import org.jspecify.annotations.Nullable;

/**
 * What this instance holds of one shared bucket: it takes tokens in blocks and hands them out one by one, so that a request
 * as a rule costs no question to the database. Before a block is used up the next one is fetched beside the requests.
 *
 * <p>As long as the shared bucket cannot be reached, this instance counts alone, up to the whole limit: nobody is locked out,
 * and nobody gets more than the limit from each instance.
 */
final class Lease {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final Limit limit;
    private final Duration patience;
    private final LongFunction<@Nullable Grant> shared;
    private final Runnable unshared;

    private long tokens;
    private long leftInBucket;
    private long waiting;
    private long emptyUntil = System.nanoTime();
    private long aloneUntil = System.nanoTime();
    private @Nullable CompletableFuture<Boolean> fetch;
    private @Nullable Bucket alone;

    /**
     * @param shared takes up to so many tokens from the shared bucket; null when it cannot be reached
     * @param unshared is told of each request that this instance counted alone
     */
    Lease(Limit limit, Duration patience, LongFunction<@Nullable Grant> shared, Runnable unshared) {
        this.limit = limit;
        this.patience = patience;
        this.shared = shared;
        this.unshared = unshared;
    }

    /** Takes a token for a request, if there is one. */
    Verdict take() {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            CompletableFuture<Boolean> arriving;
            synchronized (this) {
                var verdict = atHand();
                if (verdict != null) {
                    return verdict;
                }
                waiting++;
                arriving = fetching();
            }
            var hasArrived = await(arriving, deadline);
            synchronized (this) {
                waiting--;
                if (!hasArrived) {
                    aloneUntil = System.nanoTime() + TRY_AGAIN.toNanos();
                    return alone();
                }
            }
        }
    }

    private @Nullable Verdict atHand() {
        var now = System.nanoTime();
        if (tokens > 0) {
            tokens--;
            if (tokens < limit.block() / 2 && emptyUntil - now <= 0 && aloneUntil - now <= 0) {
                fetching();
            }
            return Verdict.taken(limit, leftInBucket + tokens);
        }
        if (emptyUntil - now > 0) {
            return Verdict.refused(limit, Duration.ofNanos(emptyUntil - now));
        }
        return aloneUntil - now > 0 ? alone() : null;
    }

    private CompletableFuture<Boolean> fetching() {
        var running = fetch;
        if (running != null) {
            return running;
        }
        var asked = Math.max(limit.block(), waiting);
        var arriving = new CompletableFuture<Boolean>();
        fetch = arriving;
        Thread.ofVirtual().name("rate-limits").start(() -> arriving.complete(arrived(asked, shared.apply(asked))));
        return arriving;
    }

    private synchronized boolean arrived(long asked, @Nullable Grant grant) {
        fetch = null;
        if (grant == null) {
            aloneUntil = System.nanoTime() + TRY_AGAIN.toNanos();
            return false;
        }
        tokens += grant.tokens();
        leftInBucket = grant.left();
        if (grant.tokens() < asked) {
            emptyUntil = System.nanoTime() + limit.pause().toNanos();
        }
        return true;
    }

    private Verdict alone() {
        unshared.run();
        // It stays when the shared one is back: a database that comes and goes does not fill it each time.
        if (alone == null) {
            alone = bucket(limit.bucket());
        }
        var probe = alone.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Verdict.taken(limit, probe.getRemainingTokens())
                : Verdict.refused(limit, Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(BucketConfiguration configuration) {
        var bucket = Bucket.builder();
        for (var bandwidth : configuration.getBandwidths()) {
            bucket.addLimit(bandwidth);
        }
        return bucket.build();
    }

    private static boolean await(CompletableFuture<Boolean> arriving, long deadline) {
        try {
            return arriving.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
