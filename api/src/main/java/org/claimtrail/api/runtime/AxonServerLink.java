package org.claimtrail.api.runtime;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection to Axon Server: whether it is there, and waiting until it is. */
final class AxonServerLink {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerLink.class);
    private static final long ANSWER_SECONDS = 2;
    private static final int TELL_EVERY = 10;

    private final AxonServerConnectionManager connections;
    private final AxonServerConfiguration configuration;

    AxonServerLink(AxonServerConnectionManager connections, AxonServerConfiguration configuration) {
        this.connections = connections;
        this.configuration = configuration;
    }

    String servers() {
        return configuration.getServers();
    }

    boolean isUp() {
        return connections.isConnected(connections.getDefaultContext());
    }

    /** Waits until the server answers a question about its events. */
    void await() {
        for (var attempt = 0; !answers(); attempt++) {
            if (attempt % TELL_EVERY == 0) {
                LOG.warn("Waiting for Axon Server at {}", servers());
            }
        }
    }

    private boolean answers() {
        try {
            connections.getConnection().eventChannel().getLastToken().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupProblem(
                    "The start was broken off while waiting for Axon Server at " + servers() + ".",
                    "Start Axon Server, or name another one with axon.axonserver.servers.",
                    e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.debug("Axon Server does not answer yet", e);
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
