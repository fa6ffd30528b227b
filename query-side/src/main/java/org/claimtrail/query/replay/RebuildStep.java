package org.claimtrail.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.claimtrail.query.shared.DeadLetterQueues;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.RebuildScope;
import org.jspecify.annotations.Nullable;

/** Takes events into the tables beside a read model, through the projection that also keeps it. */
final class RebuildStep {

    private final TransactionManager transactions;
    private final DeadLetterQueues deadLetters;

    RebuildStep(TransactionManager transactions, DeadLetterQueues deadLetters) {
        this.transactions = transactions;
        this.deadLetters = deadLetters;
    }

    /** Takes events in, within the transaction at hand; what it cannot take in waits as dead letters of the rebuild. */
    void take(ReadModel projection, List<TrackedEventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(projection)
                .sequencingPolicy(SequentialPerAggregatePolicy.instance())
                .queue(deadLetters.of(RebuildScope.rebuilding(projection.readModel())))
                .transactionManager(transactions)
                .build();
        var unit = new BatchingUnitOfWork<TrackedEventMessage<?>>(events);
        unit.attachTransaction(transactions);
        RebuildScope.mark(unit);
        var result = unit.executeWithResult(() -> {
            invoker.handle((EventMessage<?>) CurrentUnitOfWork.get().getMessage(), Segment.ROOT_SEGMENT);
            return null;
        });
        if (result.isExceptional()) {
            throw new IllegalStateException(
                    "The rebuild of " + projection.readModel() + " stopped", result.exceptionResult());
        }
    }

    /** A place in the stream of events that is kept between steps, so that the next one need not search for it. */
    static final class Reader implements AutoCloseable {

        private static final int WAIT_MILLIS = 100;

        private final StreamableMessageSource<TrackedEventMessage<?>> source;
        private @Nullable BlockingStream<TrackedEventMessage<?>> stream;
        private @Nullable TrackingToken token;

        Reader(StreamableMessageSource<TrackedEventMessage<?>> source) {
            this.source = source;
        }

        /** Goes to a token, which is where the stream stands already if nobody else has worked meanwhile. */
        void seek(TrackingToken wanted) {
            if (stream == null || !wanted.equals(token)) {
                close();
                stream = source.openStream(wanted);
                token = wanted;
            }
        }

        TrackingToken token() {
            if (token == null) {
                throw new IllegalStateException("A reader is placed before it is used");
            }
            return token;
        }

        /** The next events up to a position, as many as there are by now but not more than the given number. */
        List<TrackedEventMessage<?>> next(int most, long last) throws InterruptedException {
            var open = stream;
            if (open == null) {
                throw new IllegalStateException("A reader is placed before it is used");
            }
            var events = new ArrayList<TrackedEventMessage<?>>();
            while (events.size() < most && open.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                var ahead = open.peek();
                if (ahead.isEmpty() || position(ahead) > last) {
                    break;
                }
                var event = open.nextAvailable();
                token = event.trackingToken();
                events.add(event);
            }
            return events;
        }

        private static long position(Optional<TrackedEventMessage<?>> event) {
            return event.map(RebuildStep::position).orElse(-1L);
        }

        @Override
        public void close() {
            if (stream != null) {
                stream.close();
                stream = null;
            }
        }
    }

    static long position(TrackedEventMessage<?> event) {
        return event.trackingToken()
                .position()
                .orElseThrow(() -> new IllegalStateException("Every event has a position in the stream"));
    }
}
