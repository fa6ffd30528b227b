package org.claimtrail.api.activity;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Writes entries beside the requests, in batches. Nothing is lost without a word: while the database cannot be reached entries
 * wait; when no more can wait, requests do for a moment; and what then still finds no room, or cannot be stored, stands in the
 * application's log and is counted.
 */
class ActivityWriter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ActivityWriter.class);
    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final int BATCH = 500;
    private static final Duration LONGEST_END = Duration.ofSeconds(8);
    private static final int ATTEMPTS_AT_THE_END = 5;

    /** Started before the server takes requests, stopped after it has answered the last one. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private final ActivityTable table;
    private final ArrayBlockingQueue<ActivityEntry> waiting;
    private final Duration patience;
    private final Counter lost;
    private final List<ActivityEntry> batch = new ArrayList<>(BATCH);
    private boolean isFailing;
    private volatile CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    ActivityWriter(ActivityTable table, ActivityProperties properties, MeterRegistry meters) {
        this.table = table;
        this.waiting = new ArrayBlockingQueue<>(properties.queue());
        this.patience = properties.patience();
        this.lost = meters.counter("claimtrail.activity.lost");
        meters.gauge("claimtrail.activity.waiting", waiting, ArrayBlockingQueue::size);
    }

    /** Has an entry written soon; waits a moment if too many are waiting already. */
    void record(ActivityEntry entry) {
        try {
            if (!waiting.offer(entry) && !waiting.offer(entry, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                lose(entry, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            lose(entry, e);
        }
    }

    @Override
    public void start() {
        stop = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("activity-log").start(this::work);
    }

    @Override
    public void stop() {
        var running = thread;
        if (running == null) {
            return;
        }
        stop.countDown();
        try {
            if (!running.join(LONGEST_END)) {
                running.interrupt();
                running.join(LONGEST_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void work() {
        try {
            while (!stop.await(INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                writeAll();
            }
            for (var attempt = 1; !writeAll() && attempt < ATTEMPTS_AT_THE_END; attempt++) {
                Thread.sleep(INTERVAL);
            }
        } catch (InterruptedException e) {
            LOG.warn("The database did not answer until the end");
        }
        waiting.drainTo(batch);
        batch.forEach(entry -> lose(entry, null));
    }

    /** Whether nothing is left to write. */
    private boolean writeAll() {
        while (true) {
            if (batch.isEmpty() && waiting.drainTo(batch, BATCH) == 0) {
                return true;
            }
            if (!writeBatch()) {
                return false;
            }
        }
    }

    /** Whether the batch need not be tried again. */
    private boolean writeBatch() {
        try {
            table.append(batch);
            isFailing = false;
        } catch (DataIntegrityViolationException e) {
            batch.forEach(this::writeSingly);
        } catch (RuntimeException e) {
            if (!isFailing) {
                LOG.warn("Who did what cannot be written just now; {} entries and more to come wait", batch.size(), e);
            }
            isFailing = true;
            return false;
        }
        batch.clear();
        return true;
    }

    /** One entry that the database does not take must not hold up the others. */
    private void writeSingly(ActivityEntry entry) {
        try {
            table.append(List.of(entry));
        } catch (RuntimeException e) {
            lose(entry, e);
        }
    }

    private void lose(ActivityEntry entry, @Nullable Exception fault) {
        lost.increment();
        LOG.error("Not kept among the activities, only here: {}", entry, fault);
    }
}
