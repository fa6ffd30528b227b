package org.claimtrail.api.connections;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** Gives up a body that comes too slowly, whatever it is and whoever reads it. */
final class PacedInput implements InputBuffer {

    private final Request request;
    private final InputBuffer input;
    private final Pace pace;
    private long began;
    private volatile long readingSince;

    PacedInput(Request request, Pace pace) {
        this.request = request;
        this.input = request.getInputBuffer();
        this.pace = pace;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (request.getBytesRead() == 0) {
            began = System.nanoTime();
        }
        readingSince = System.nanoTime();
        var read = input.doRead(handler);
        readingSince = 0;
        if (read > 0 && pace.isTooSlow(request.getBytesRead() + read, System.nanoTime() - began)) {
            // The container answers 408 to this, and closes the connection.
            throw new SocketTimeoutException("The body comes too slowly");
        }
        return read;
    }

    /** How long it has been reading without a single byte of content, though something may well have come. */
    long emptyHanded(long now) {
        var since = readingSince;
        return since == 0 ? 0 : now - since;
    }

    void recycle() {
        readingSince = 0;
    }

    @Override
    public int available() {
        return input.available();
    }
}
