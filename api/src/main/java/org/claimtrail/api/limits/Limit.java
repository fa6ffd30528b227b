package org.claimtrail.api.limits;

import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * So many requests a minute, of one kind: a bucket of that many tokens that is refilled evenly.
 *
 * @param name what clients and meters call it
 */
record Limit(String name, long perMinute) {

    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final long SHARES = 20;
    private static final long LARGEST_BLOCK = 1_000;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    /** How many tokens an instance takes at once from the shared bucket: what it may hold without handing it out. */
    long block() {
        return Math.clamp(perMinute / SHARES, 1, LARGEST_BLOCK);
    }

    /** How long an instance does not ask again once the bucket is empty: at least until it holds one token more. */
    Duration pause() {
        var oneToken = WINDOW.dividedBy(perMinute);
        var oneBlock = oneToken.multipliedBy(block());
        var pause = oneBlock.compareTo(LONGEST_PAUSE) < 0 ? oneBlock : LONGEST_PAUSE;
        return pause.compareTo(oneToken) < 0 ? oneToken : pause;
    }

    BucketConfiguration bucket() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }
}
