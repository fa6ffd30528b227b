package org.claimtrail.api.runtime;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Keeps one thread from doing something too often: the first time is at once, the next one not before the pause is over. */
final class Pace {

    private final long pause;
    private long next = System.nanoTime();

    Pace(Duration pause) {
        this.pause = pause.toNanos();
    }

    /** Waits until it is time again; a thread that is told to stop waits no longer. */
    void await() {
        var early = next - System.nanoTime();
        if (early > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(early);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        next = System.nanoTime() + pause;
    }
}
