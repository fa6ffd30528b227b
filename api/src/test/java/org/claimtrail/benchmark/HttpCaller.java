package org.claimtrail.benchmark;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.testing.LogIns;

/** A client that works in its caller's own thread, so that what it costs can be told from what the server costs. */
final class HttpCaller {

    static {
        // Otherwise only five connections stay open for the next request.
        System.setProperty("http.maxConnections", "64");
    }

    private final String base;
    private final Map<String, String> headers;

    /**
     * An answer.
     *
     * @param position where {@code Consistency-Position} said that a read model must be; empty without it
     */
    record Answer(int status, String position, String body) {}

    HttpCaller(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** For a demo user, who is logged in. */
    static HttpCaller loggedIn(String base, String user) {
        return new HttpCaller(base, Map.of("Authorization", "Bearer " + LogIns.token(URI.create(base), user)));
    }

    /** Posts JSON and insists on success. */
    Answer post(String path, String json, Map<String, String> more) throws IOException {
        var connection = open(path, more);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        var body = json.getBytes(StandardCharsets.UTF_8);
        connection.setFixedLengthStreamingMode(body.length);
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
        return succeeded(path, connection);
    }

    /** Sends a file as a form would. */
    Answer upload(String path, String kind, Path file) throws IOException {
        var boundary = "claimtrail-" + UUID.randomUUID();
        var connection = open(path, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=" + boundary);
        try (var out = connection.getOutputStream()) {
            out.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n--"
                            + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + file.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            Files.copy(file, out);
            out.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return succeeded(path, connection);
    }

    Answer get(String path, Map<String, String> more) throws IOException {
        return succeeded(path, open(path, more));
    }

    /** The status of an answer, whatever it is; -1 when nobody answers. */
    int status(String path) {
        try {
            return answer(open(path, Map.of())).status();
        } catch (IOException e) {
            return -1;
        }
    }

    private HttpURLConnection open(String path, Map<String, String> more) throws IOException {
        var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        headers.forEach(connection::setRequestProperty);
        more.forEach(connection::setRequestProperty);
        return connection;
    }

    private static Answer succeeded(String path, HttpURLConnection connection) throws IOException {
        var answer = answer(connection);
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + " was answered with " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    private static Answer answer(HttpURLConnection connection) throws IOException {
        var status = connection.getResponseCode();
        var position = connection.getHeaderField("Consistency-Position");
        try (var in = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            var body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(status, position == null ? "" : position, body);
        }
    }
}
