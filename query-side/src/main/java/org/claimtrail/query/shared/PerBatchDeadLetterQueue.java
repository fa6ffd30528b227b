package org.claimtrail.query.shared;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * A dead-letter queue that asks the database once a batch which sequences wait, instead of once an event. Causes are
 * cleaned of what the database could not store, for a dead letter that is refused itself would stop the processor.
 */
public final class PerBatchDeadLetterQueue implements SequencedDeadLetterQueue<EventMessage<?>> {

    private static final int LONGEST_CAUSE = 1000;

    private final SequencedDeadLetterQueue<EventMessage<?>> queue;
    private final Supplier<Set<String>> waiting;
    private final String resource = "PerBatchDeadLetterQueue/" + System.identityHashCode(this);

    /**
     * Wraps a queue.
     *
     * @param waiting reads the identifiers of all sequences in the queue
     */
    PerBatchDeadLetterQueue(SequencedDeadLetterQueue<EventMessage<?>> queue, Supplier<Set<String>> waiting) {
        this.queue = queue;
        this.waiting = waiting;
    }

    @Override
    public boolean enqueueIfPresent(
            Object sequenceIdentifier, Supplier<DeadLetter<? extends EventMessage<?>>> letterBuilder) {
        return known().contains(key(sequenceIdentifier)) && queue.enqueueIfPresent(sequenceIdentifier, letterBuilder);
    }

    @Override
    public void enqueue(Object sequenceIdentifier, DeadLetter<? extends EventMessage<?>> letter) {
        queue.enqueue(sequenceIdentifier, cleaned(sequenceIdentifier, letter));
        known().add(key(sequenceIdentifier));
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter,
            UnaryOperator<DeadLetter<? extends EventMessage<?>>> letterUpdater) {
        queue.requeue(letter, each -> cleaned(each.message().getIdentifier(), letterUpdater.apply(each)));
    }

    @Override
    public void evict(DeadLetter<? extends EventMessage<?>> letter) {
        queue.evict(letter);
    }

    @Override
    public boolean contains(Object sequenceIdentifier) {
        return queue.contains(sequenceIdentifier);
    }

    @Override
    public Iterable<DeadLetter<? extends EventMessage<?>>> deadLetterSequence(Object sequenceIdentifier) {
        return queue.deadLetterSequence(sequenceIdentifier);
    }

    @Override
    public Iterable<Iterable<DeadLetter<? extends EventMessage<?>>>> deadLetters() {
        return queue.deadLetters();
    }

    @Override
    public boolean isFull(Object sequenceIdentifier) {
        return queue.isFull(sequenceIdentifier);
    }

    @Override
    public long size() {
        return queue.size();
    }

    @Override
    public long sequenceSize(Object sequenceIdentifier) {
        return queue.sequenceSize(sequenceIdentifier);
    }

    @Override
    public long amountOfSequences() {
        return queue.amountOfSequences();
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends EventMessage<?>>> sequenceFilter,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> processingTask) {
        return queue.process(sequenceFilter, processingTask);
    }

    @Override
    public void clear() {
        queue.clear();
    }

    private Set<String> known() {
        if (!CurrentUnitOfWork.isStarted()) {
            return new HashSet<>(waiting.get());
        }
        return CurrentUnitOfWork.get().root().getOrComputeResource(resource, key -> new HashSet<>(waiting.get()));
    }

    /** As Axon's own queue names sequences. */
    private static String key(Object sequenceIdentifier) {
        return sequenceIdentifier instanceof String text ? text : Integer.toString(sequenceIdentifier.hashCode());
    }

    private static DeadLetter<? extends EventMessage<?>> cleaned(
            Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        return new GenericDeadLetter<EventMessage<?>>(
                sequence,
                letter.message(),
                letter.cause().map(PerBatchDeadLetterQueue::cleaned).orElse(null),
                letter.enqueuedAt(),
                letter.lastTouched(),
                letter.diagnostics());
    }

    private static Cause cleaned(Cause cause) {
        var message = cause.message() == null ? "" : cause.message().replace("\0", "");
        return new ThrowableCause(
                cause.type(), message.length() > LONGEST_CAUSE ? message.substring(0, LONGEST_CAUSE) : message);
    }
}
