package org.claimtrail.api.runtime;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.claimtrail.api.runtime.ProcessorProgress.Progress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes each processor's lag and dead letters; the figures of one scrape come from one look. */
@Component
final class EventProcessorMetrics {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final MeterRegistry meters;
    private final ProcessorProgress progress;
    private final Supplier<List<Progress>> lags;
    private final Supplier<Map<String, Long>> letters;

    EventProcessorMetrics(MeterRegistry meters, ProcessorProgress progress, DeadLetterCounts deadLetters) {
        this.meters = meters;
        this.progress = progress;
        this.lags = new Remembered<>(progress::now, FRESH);
        this.letters = new Remembered<>(deadLetters::byProcessor, FRESH);
    }

    /** Registered late, when the processors are known. */
    @EventListener(ApplicationReadyEvent.class)
    void register() {
        for (var processor : progress.processors()) {
            var name = processor.getName();
            Gauge.builder("claimtrail.projection.lag", () -> lag(name))
                    .description("How many events a processor lies behind the newest one")
                    .tag("processor", name)
                    .register(meters);
            Gauge.builder("claimtrail.dead.letters", () -> letters.get().getOrDefault(name, 0L))
                    .description("How many events a processor could not digest")
                    .tag("processor", name)
                    .register(meters);
        }
    }

    private double lag(String processor) {
        return lags.get().stream()
                .filter(each -> each.processor().equals(processor))
                .mapToLong(Progress::lag)
                .findFirst()
                .orElse(0);
    }
}
