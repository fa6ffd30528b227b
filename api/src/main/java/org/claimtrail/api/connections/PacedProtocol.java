package org.claimtrail.api.connections;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 that cuts off whoever is too slow. The container itself only counts the silence between two bytes; who sends one
 * byte every few seconds it would wait for without end. The container makes this by its class name.
 */
public final class PacedProtocol extends Http11NioProtocol {

    private final Set<PacedProcessor> busy = ConcurrentHashMap.newKeySet();
    private @Nullable Pace pace;
    private @Nullable ScheduledFuture<?> watch;

    void setPace(Pace pace) {
        this.pace = pace;
    }

    Pace pace() {
        if (pace == null) {
            throw new IllegalStateException("Nobody said how slow a client may be");
        }
        return pace;
    }

    @Override
    protected Processor createProcessor() {
        return new PacedProcessor(this, getAdapter(), busy);
    }

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor().scheduleWithFixedDelay(this::cutOff, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }

    private void cutOff() {
        try {
            cutOffSlow();
        } catch (RuntimeException e) {
            // Whoever throws here is never asked again.
            getLog().error("Slow connections cannot be told from others", e);
        }
    }

    private void cutOffSlow() {
        var now = System.nanoTime();
        getEndpoint().getConnections().forEach(connection -> cutWaiting(connection, now));
        busy.forEach(processor -> processor.cutReading(now));
    }

    /** A connection that is being worked on just now is left alone: it has its lock, and its processor with it. */
    private static void cutWaiting(SocketWrapperBase<?> connection, long now) {
        if (!connection.getLock().tryLock()) {
            return;
        }
        try {
            if (connection.getCurrentProcessor() instanceof PacedProcessor waiting && waiting.hasSlowHeaders(now)) {
                connection.close();
            }
        } finally {
            connection.getLock().unlock();
        }
    }
}
