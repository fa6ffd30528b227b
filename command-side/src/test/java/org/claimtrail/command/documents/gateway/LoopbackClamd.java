package org.claimtrail.command.documents.gateway;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks ClamAV's INSTREAM on loopback, and knows one virus: the EICAR test file, which harms nobody. */
final class LoopbackClamd implements AutoCloseable {

    /** In two parts, so that no scanner takes this source for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final int longest;
    private final Thread serving;

    LoopbackClamd(int longest) throws IOException {
        this.longest = longest;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.serving = Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        // As long as somebody waits for a caller, a caller may come.
        try {
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            say(socket, "UNKNOWN COMMAND");
            return;
        }
        var content = new ByteArrayOutputStream();
        for (int length; (length = in.readInt()) > 0; ) {
            if (content.size() + length > longest) {
                say(socket, "INSTREAM size limit exceeded. ERROR");
                return;
            }
            content.writeBytes(in.readNBytes(length));
        }
        say(
                socket,
                content.toString(StandardCharsets.US_ASCII).contains(EICAR)
                        ? "stream: Eicar-Test-Signature FOUND"
                        : "stream: OK");
    }

    private static void say(Socket socket, String answer) throws IOException {
        socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
