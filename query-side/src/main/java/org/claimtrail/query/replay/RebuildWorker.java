package org.claimtrail.query.replay;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks for rebuilds to work on, beside the other instances. */
final class RebuildWorker implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildWorker.class);
    private static final int MOST_FAILURES = 10;
    private static final long PAUSE_MILLIS = 1000;
    private static final long SHORT_PAUSE_MILLIS = 20;

    private final RebuildRunner runner;
    private final RebuildParts parts;
    private final Semaphore wakeUp = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean running;
    private int failures;

    RebuildWorker(RebuildRunner runner, RebuildParts parts) {
        this.runner = runner;
        this.parts = parts;
    }

    void wakeUp() {
        wakeUp.release();
    }

    @Override
    public void run() {
        while (running) {
            try {
                var outcome = runner.run();
                failures = 0;
                switch (outcome) {
                    case BUSY -> {}
                    case WAITING -> pause(SHORT_PAUSE_MILLIS);
                    case IDLE -> pause(PAUSE_MILLIS);
                }
            } catch (RuntimeException e) {
                failed(e);
            }
        }
        runner.close();
    }

    private void failed(RuntimeException failure) {
        if (!running) {
            return;
        }
        failures++;
        LOG.error("A rebuild could not go on, attempt {} of {}", failures, MOST_FAILURES, failure);
        var worked = runner.worked();
        if (failures >= MOST_FAILURES && worked != null) {
            try {
                parts.abandon(
                        worked,
                        Rebuild.Status.FAILED,
                        String.valueOf(failure.getMessage()).replace("\0", ""));
                failures = 0;
            } catch (RuntimeException e) {
                LOG.error("Nor could it be given up", e);
            }
        }
        pause(PAUSE_MILLIS * Math.max(1, failures));
    }

    private void pause(long millis) {
        try {
            if (wakeUp.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                wakeUp.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("read-model-rebuild").daemon(true).start(this);
    }

    @Override
    public void stop() {
        running = false;
        wakeUp();
        var stopped = thread;
        if (stopped != null) {
            try {
                stopped.join(TimeUnit.SECONDS.toMillis(30));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
