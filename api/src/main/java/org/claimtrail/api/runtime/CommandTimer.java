package org.claimtrail.api.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Measures how long each kind of command takes, by whether it was accepted. */
final class CommandTimer implements MessageMonitor<Message<?>> {

    private final MeterRegistry meters;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    private record Series(Class<?> command, String outcome) {}

    CommandTimer(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        var sample = Timer.start(meters);
        var command = message.getPayloadType();
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                sample.stop(timer(command, "accepted"));
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                sample.stop(timer(command, "refused"));
            }

            @Override
            public void reportIgnored() {
                sample.stop(timer(command, "ignored"));
            }
        };
    }

    private Timer timer(Class<?> command, String outcome) {
        return timers.computeIfAbsent(
                new Series(command, outcome),
                series -> Timer.builder("claimtrail.command")
                        .description("Time from a command's arrival at its handler to its answer")
                        .tag("command", series.command().getSimpleName())
                        .tag("outcome", series.outcome())
                        .publishPercentileHistogram()
                        .register(meters));
    }
}
