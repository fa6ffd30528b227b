package org.claimtrail.api.runtime;

import java.util.Comparator;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.claimtrail.command.receipts.PositionSource;
import org.springframework.stereotype.Component;

/** How far this instance's event processors have come. */
@Component
public final class ProcessorProgress {

    private final EventProcessingConfiguration processing;
    private final PositionSource positions;

    /**
     * One processor's progress.
     *
     * @param segments how many parts of it run here
     * @param lag how far the slowest part lies behind the newest event
     */
    public record Progress(String processor, int segments, boolean failing, long lag) {}

    ProcessorProgress(EventProcessingConfiguration processing, PositionSource positions) {
        this.processing = processing;
        this.positions = positions;
    }

    /** All of them, by name. */
    public List<Progress> now() {
        var processors = processors();
        if (processors.isEmpty()) {
            return List.of();
        }
        var newest = positions.head();
        var head = newest.isEmpty() ? 0 : Long.parseLong(newest);
        return processors.stream().map(processor -> progress(processor, head)).toList();
    }

    List<StreamingEventProcessor> processors() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .sorted(Comparator.comparing(StreamingEventProcessor::getName))
                .toList();
    }

    private static Progress progress(StreamingEventProcessor processor, long head) {
        var segments = processor.processingStatus().values();
        var slowest = segments.stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(0))
                .min()
                .orElse(head);
        var failing = processor.isError()
                || !processor.isRunning()
                || segments.stream().anyMatch(EventTrackerStatus::isErrorState);
        return new Progress(processor.getName(), segments.size(), failing, Math.max(0, head - slowest));
    }
}
