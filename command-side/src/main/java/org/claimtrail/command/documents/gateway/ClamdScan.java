package org.claimtrail.command.documents.gateway;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.command.documents.DocumentSettings;
import org.claimtrail.command.documents.VirusScan;

/**
 * Asks ClamAV's daemon, by its INSTREAM command: pieces that each begin with their length in four bytes, and an empty one at the
 * end (clamd(8)).
 */
final class ClamdScan implements VirusScan {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String OK = "stream: OK";
    private static final String STREAM = "stream: ";
    private static final String FOUND = " FOUND";

    private final DocumentSettings.Scan settings;

    ClamdScan(DocumentSettings.Scan settings) {
        this.settings = settings;
    }

    @Override
    public Verdict scan(Path content) throws IOException {
        var patience = Math.toIntExact(settings.timeout().toMillis());
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), patience);
            socket.setSoTimeout(patience);
            send(content, socket);
            return verdict(answer(socket));
        }
    }

    /** It may answer before it has read everything, and then reads no more. */
    private static void send(Path content, Socket socket) throws IOException {
        try (var in = Files.newInputStream(content)) {
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
            out.write(COMMAND);
            var piece = new byte[PIECE];
            for (int read; (read = in.read(piece)) >= 0; ) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
            out.writeInt(0);
            out.flush();
        } catch (SocketException e) {
            if (socket.getInputStream().available() == 0) {
                throw e;
            }
        }
    }

    private static String answer(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var answer = new StringBuilder();
        for (int c; (c = in.read()) > 0 && answer.length() < LONGEST_ANSWER; ) {
            answer.append((char) c);
        }
        return answer.toString().strip();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals(OK)) {
            return new Clean("clamd");
        }
        if (answer.startsWith(STREAM) && answer.endsWith(FOUND)) {
            return new Infected(answer.substring(STREAM.length(), answer.length() - FOUND.length()));
        }
        throw new IOException("The scanner says neither clean nor infected: " + answer);
    }
}
