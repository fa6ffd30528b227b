package org.claimtrail.api.connections;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Adapter;
import org.apache.coyote.Constants;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Works one request after the other of a connection, and knows how long it has been at what. */
final class PacedProcessor extends Http11Processor {

    private final Set<PacedProcessor> busy;
    private final Pace pace;
    private final PacedInput input;
    private final long longestSilence;
    private volatile long leftoversSince;
    private volatile boolean lacksHeaders;

    PacedProcessor(PacedProtocol protocol, Adapter adapter, Set<PacedProcessor> busy) {
        super(protocol, adapter);
        this.busy = busy;
        this.pace = protocol.pace();
        this.input = new PacedInput(request, pace);
        this.longestSilence = TimeUnit.MILLISECONDS.toNanos(Math.max(0, protocol.getConnectionTimeout()));
        request.setInputBuffer(input);
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        leftoversSince = 0;
        input.recycle();
        busy.add(this);
        try {
            var state = super.service(socket);
            // It goes on with this request, and no application has it: the headers are not complete.
            lacksHeaders = state == SocketState.LONG && !isAsync();
            return state;
        } finally {
            busy.remove(this);
        }
    }

    /** Whether it waits for the rest of headers that have been coming for too long. */
    boolean hasSlowHeaders(long now) {
        var since = request.getStartTimeNanos();
        return lacksHeaders && since != -1 && now - since > pace.headers().toNanos();
    }

    /**
     * Closes the connection if it has been reading for too long what is no content, such as the sizes of chunks, or what nobody
     * wants; the thread that reads then gives up.
     */
    void cutReading(long now) {
        if (input.emptyHanded(now) > longestSilence + pace.grace().toNanos()) {
            close();
        } else if (request.getRequestProcessor().getStage() != Constants.STAGE_ENDINPUT) {
            leftoversSince = 0;
        } else if (leftoversSince == 0) {
            leftoversSince = now;
        } else if (now - leftoversSince > pace.leftovers().toNanos()) {
            close();
        }
    }

    private void close() {
        var socket = getSocketWrapper();
        if (socket != null) {
            socket.close();
        }
    }
}
