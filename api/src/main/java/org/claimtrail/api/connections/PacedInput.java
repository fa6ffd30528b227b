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
        var read = input.doRead(handler);
        if (read > 0 && pace.isTooSlow(request.getBytesRead() + read, System.nanoTime() - began)) {
            // The container answers 408 to this, and closes the connection.
            throw new SocketTimeoutException("The body comes too slowly");
        }
        return read;
    }

    @Override
    public int available() {
        return input.available();
    }
}
