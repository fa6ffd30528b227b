package org.claimtrail.api.runtime;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded event store's streams, which also tell when there is something to read. Without that a pooled processor at
 * the head sleeps for half a second, whatever happens meanwhile.
 *
 * <p>One thread reads a stream of its own at the head and wakes everybody; it sees this instance's events at once and those
 * of other instances when the store polls for them.
 */
final class NotifyingEventSource implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyingEventSource.class);

    private final EventStore store;
    private final Set<Runnable> callbacks = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Thread> sentinel = new AtomicReference<>();
    private volatile boolean closed;

    NotifyingEventSource(EventStore store) {
        this.store = store;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        startSentinel();
        return new NotifyingStream(store.openStream(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return store.createTokenAt(dateTime);
    }

    private void startSentinel() {
        var thread = new Thread(this::watch, "event-sentinel");
        thread.setDaemon(true);
        if (!closed && sentinel.compareAndSet(null, thread)) {
            thread.start();
        }
    }

    private void watch() {
        while (!closed) {
            try (var stream = store.openStream(store.createHeadToken())) {
                drain(stream);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The event sentinel could not read; processors poll until it can", e);
                pause();
            }
        }
    }

    private void drain(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        while (!closed) {
            if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                do {
                    stream.nextAvailable();
                } while (stream.hasNextAvailable());
                callbacks.forEach(Runnable::run);
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        var thread = sentinel.get();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private final class NotifyingStream implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private @Nullable Runnable callback;

        NotifyingStream(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable newCallback) {
            forget();
            callback = newCallback;
            callbacks.add(newCallback);
            return true;
        }

        private void forget() {
            if (callback != null) {
                callbacks.remove(callback);
            }
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            forget();
            stream.close();
        }
    }
}
