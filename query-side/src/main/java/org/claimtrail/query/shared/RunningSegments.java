package org.claimtrail.query.shared;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;

/**
 * How far the segments that run on this machine have got. They know more than their stored tokens say: an event that a
 * segment has nothing to do with moves it on at once, but is written down seconds later.
 */
public final class RunningSegments {

    private static final ReachedToken NOT_KNOWN = new ReachedToken(-1, Set.of());

    private final ObjectProvider<EventProcessingConfiguration> processing;

    public RunningSegments(ObjectProvider<EventProcessingConfiguration> processing) {
        this.processing = processing;
    }

    /** The read model's segments here, by number. */
    Map<Integer, ReachedToken> of(String readModel) {
        return processing
                .getObject()
                .eventProcessor(readModel, StreamingEventProcessor.class)
                .map(processor -> processor.processingStatus().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> reached(entry.getValue()))))
                .orElse(Map.of());
    }

    private static ReachedToken reached(EventTrackerStatus status) {
        if (status.isReplaying() || status.isMerging()) {
            return NOT_KNOWN;
        }
        var token = status.getTrackingToken();
        if (token instanceof GapAwareTrackingToken gapAware) {
            return new ReachedToken(gapAware.getIndex(), Set.copyOf(gapAware.getGaps()));
        }
        return token instanceof GlobalSequenceTrackingToken sequence
                ? new ReachedToken(sequence.getGlobalIndex(), Set.of())
                : NOT_KNOWN;
    }
}
