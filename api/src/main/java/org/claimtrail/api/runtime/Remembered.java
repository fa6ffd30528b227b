package org.claimtrail.api.runtime;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks again only when the last answer has grown old. */
final class Remembered<T> implements Supplier<T> {

    private final Supplier<T> question;
    private final long fresh;
    private @Nullable T answer;
    private long askedAt;

    Remembered(Supplier<T> question, Duration fresh) {
        this.question = question;
        this.fresh = fresh.toNanos();
    }

    @Override
    public synchronized T get() {
        var now = System.nanoTime();
        var known = answer;
        if (known == null || now - askedAt > fresh) {
            known = question.get();
            answer = known;
            askedAt = now;
        }
        return known;
    }
}
