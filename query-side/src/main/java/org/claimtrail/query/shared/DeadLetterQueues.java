package org.claimtrail.query.shared;

import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** The dead-letter queues of all processing groups, each the same object whoever asks. */
public final class DeadLetterQueues {

    private final Function<String, SequencedDeadLetterQueue<EventMessage<?>>> queues;
    private final DeadLetterTable table;
    private final Map<String, PerBatchDeadLetterQueue> byGroup = new ConcurrentHashMap<>();

    public DeadLetterQueues(Function<String, SequencedDeadLetterQueue<EventMessage<?>>> queues, DeadLetterTable table) {
        this.queues = queues;
        this.table = table;
    }

    public PerBatchDeadLetterQueue of(String processingGroup) {
        return byGroup.computeIfAbsent(
                processingGroup,
                group -> new PerBatchDeadLetterQueue(queues.apply(group), () -> new HashSet<>(table.sequences(group))));
    }
}
