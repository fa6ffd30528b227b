package org.claimtrail.api.runtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Restarts failed processors once the connection is back; by themselves they would wait for up to a minute. */
final class ProcessorWatchdog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessorWatchdog.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final BooleanSupplier connected;
    private final Supplier<List<StreamingEventProcessor>> processors;
    private final Duration look;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("processor-watchdog").daemon().factory());
    private final Map<String, Long> restartedAt = new HashMap<>();

    ProcessorWatchdog(BooleanSupplier connected, Supplier<List<StreamingEventProcessor>> processors, Duration look) {
        this.connected = connected;
        this.processors = processors;
        this.look = look;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var unused =
                executor.scheduleWithFixedDelay(this::look, look.toMillis(), look.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (connected.getAsBoolean()) {
                processors.get().stream()
                        .filter(processor -> processor.isError() && mayRestart(processor.getName()))
                        .forEach(ProcessorWatchdog::restart);
            }
        } catch (RuntimeException e) {
            LOG.warn("The watchdog could not look after the processors; it goes on", e);
        }
    }

    /** What fails for another reason than the connection is not restarted without pause. */
    private boolean mayRestart(String processor) {
        var now = System.nanoTime();
        var last = restartedAt.get(processor);
        if (last != null && now - last < PAUSE.toNanos()) {
            return false;
        }
        restartedAt.put(processor, now);
        return true;
    }

    private static void restart(StreamingEventProcessor processor) {
        LOG.info("Restarting processor {}, which had failed; Axon Server is there", processor.getName());
        processor.shutDown();
        processor.start();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
