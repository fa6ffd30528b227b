package org.claimtrail.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a scanner says decides, and where it says nothing nothing is taken in. */
@ClaimtrailTest
class VirusScanEdgeTest {

    private static final ServerSocket DAEMON = daemon();
    private static final String VIRUS = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final Desk supervisor;
    private final JdbcClient jdbc;

    VirusScanEdgeTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.supervisor = Desk.at(URI.create("http://localhost:" + port), "demo-supervisor");
        this.jdbc = jdbc;
    }

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) {
        registry.add("claimtrail.documents.scan.kind", () -> "clamd");
        registry.add("claimtrail.documents.scan.host", () -> "127.0.0.1");
        registry.add("claimtrail.documents.scan.port", DAEMON::getLocalPort);
    }

    @AfterAll
    static void stop() throws IOException {
        DAEMON.close();
    }

    @Test
    void an_infected_file_is_refused_and_where_nobody_says_so_no_file_is_taken() throws IOException {
        var policy = supervisor.does("/policies", """
                        {"policyNumber":"SCAN-1","product":"motor-private","holder":"Chiku Customer",
                         "term":{"from":"2026-01-01","to":"2026-12-31"},
                         "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                                    "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision"]}],
                         "premium":{"amount":"60000.00","currency":"KES"}}""").data().path("id").asString();
        var fields = Map.of("type", "LOGBOOK", "subjectKind", "POLICY", "subjectId", policy);
        var clean = Files.send(supervisor, "/documents", fields, "clean.pdf", Files.pdf("clean"))
                .is(201);
        var document = "/documents/" + clean.data().path("id").asString();
        var version = supervisor.sees(document).data().path("versions").path(0);
        assertThat(version.path("scan").asString()).isEqualTo("CLEAN");
        assertThat(version.path("scanner").asString()).isEqualTo("clamd");

        var infected = Files.send(supervisor, document + "/versions", Map.of(), "bad.pdf", Files.pdf(VIRUS))
                .is(422);
        assertThat(infected.code()).isEqualTo("DOCUMENT_INFECTED");
        assertThat(infected.body().path("detail").asString()).contains("Eicar-Test-Signature");
        assertThat(supervisor
                        .of("demo-auditor")
                        .sees("/security-log?action=DOCUMENT_INFECTED")
                        .data()
                        .size())
                .isEqualTo(1);

        DAEMON.close();
        var unknown = Files.send(supervisor, document + "/versions", Map.of(), "late.pdf", Files.pdf("late"))
                .is(503);
        assertThat(unknown.code()).isEqualTo("UNAVAILABLE");
        assertThat(jdbc.sql("SELECT count(*) FROM document_object")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(supervisor.sees(document).data().path("versions").size()).isEqualTo(1);
    }

    /** Speaks ClamAV's INSTREAM, and knows the test virus only. */
    private static ServerSocket daemon() {
        try {
            var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                var content = new ByteArrayOutputStream();
                for (int length; (length = in.readInt()) > 0; ) {
                    content.writeBytes(in.readNBytes(length));
                }
                var answer = content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS)
                        ? "stream: Eicar-Test-Signature FOUND\0"
                        : "stream: OK\0";
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
