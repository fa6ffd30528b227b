package org.claimtrail.api.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.StrictEdgeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two hundred who send a byte now and then keep nobody waiting, and are cut off. */
@StrictEdgeTest
@Timeout(120)
class SlowClientsTest {

    private static final int CROWD = 200;
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(300);

    private final int port;
    private final Desk desk;
    private final List<Slow> crowd = new CopyOnWriteArrayList<>();
    private final AtomicBoolean isOver = new AtomicBoolean();

    SlowClientsTest(@LocalServerPort int port) {
        this.port = port;
        this.desk = Desk.at(URI.create("http://localhost:" + port), "demo-manager");
    }

    /** A connection, and what the server has said to it before it cut it off. */
    private static final class Slow {

        private final Socket socket;
        private final StringBuffer heard = new StringBuffer();
        private volatile boolean isCut;

        Slow(Socket socket) {
            this.socket = socket;
        }

        void listen() {
            try (var in = socket.getInputStream()) {
                for (var read = in.read(); read >= 0; read = in.read()) {
                    heard.append((char) read);
                }
            } catch (IOException e) {
                heard.append(" (").append(e.getMessage()).append(')');
            }
            isCut = true;
        }

        void trickle() {
            try {
                socket.getOutputStream().write('x');
            } catch (IOException e) {
                isCut = true;
            }
        }
    }

    @BeforeEach
    void warmUp() {
        desk.sees("/claims");
        Thread.ofVirtual().start(() -> {
            while (!isOver.get()) {
                List.copyOf(crowd).stream().filter(slow -> !slow.isCut).forEach(Slow::trickle);
                pause();
            }
        });
    }

    @AfterEach
    void leave() throws IOException {
        isOver.set(true);
        for (var slow : crowd) {
            slow.socket.close();
        }
    }

    @Test
    void those_who_never_finish_their_headers_are_cut_off() throws IOException {
        gather("GET /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        everybodyElseIsServed();
        allAreCut();
    }

    @Test
    void those_who_never_finish_a_body_are_cut_off() throws IOException {
        gather(head("demo-adjuster", "application/json"));
        everybodyElseIsServed();
        allAreCut();
        assertThat(crowd).allSatisfy(slow -> assertThat(slow.heard.toString()).contains("408", "REQUEST_TIMEOUT"));
    }

    @Test
    void those_who_never_finish_a_file_are_cut_off() throws IOException {
        gather(head("demo-supervisor", "multipart/form-data; boundary=cut").replace("/claims", "/uploads")
                + "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n");
        everybodyElseIsServed();
        allAreCut();
    }

    @Test
    void those_who_never_finish_saying_how_long_a_piece_is_are_cut_off() throws IOException {
        gather(head("demo-adjuster2", "application/json").replace("Content-Length: 50000", "Transfer-Encoding: chunked")
                + "5;");
        everybodyElseIsServed();
        allAreCut();
    }

    @Test
    void those_who_go_on_sending_what_nobody_wants_are_cut_off() throws IOException {
        gather(head("demo-adjuster", "application/json")
                .replaceFirst("Authorization: [^\r]+", "Authorization: Bearer nonsense"));
        everybodyElseIsServed();
        allAreCut();
        assertThat(crowd).allSatisfy(slow -> assertThat(slow.heard.toString()).contains("401"));
    }

    @Test
    void those_who_say_nothing_are_cut_off() throws IOException {
        gather("");
        isOver.set(true);
        everybodyElseIsServed();
        allAreCut();
    }

    private void gather(String beginning) throws IOException {
        for (var i = 0; i < CROWD; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            var slow = new Slow(socket);
            crowd.add(slow);
            Thread.ofVirtual().start(slow::listen);
        }
    }

    private void everybodyElseIsServed() {
        for (var i = 0; i < 5; i++) {
            var began = System.nanoTime();
            assertThat(desk.looks("/claims").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        }
    }

    private void allAreCut() {
        await().atMost(Duration.ofSeconds(20)).until(() -> crowd.stream().allMatch(slow -> slow.isCut));
    }

    /** Each crowd is a person of its own: a person is limited as well. */
    private String head(String person, String type) {
        var authorization = desk.of(person)
                .request("/claims")
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow();
        return "POST /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization
                + "\r\nContent-Type: " + type + "\r\nContent-Length: 50000\r\n\r\n";
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_BYTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
