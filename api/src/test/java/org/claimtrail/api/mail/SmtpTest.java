package org.claimtrail.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mail goes out by SMTP, and waits while the server is down. */
@ClaimtrailTest
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SmtpTest {

    private static final String INVITATION = "{\"displayName\":\"%s\",\"email\":\"%s\",\"roles\":[\"intake\"]}";

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    private final Desk admin;
    private final JdbcClient jdbc;

    @Autowired
    SmtpTest(@LocalServerPort int port, JdbcClient jdbc) {
        this.admin = Desk.at(URI.create("http://localhost:" + port), "demo-admin");
        this.jdbc = jdbc;
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getServerSetup().getPort());
        registry.add("claimtrail.mail.from", () -> "claims@insurer.example");
        registry.add("claimtrail.mail.first-retry", () -> "200ms");
        registry.add("claimtrail.mail.retries", () -> "200");
        registry.add("claimtrail.people.pages.invitation", () -> "https://claims.insurer.example/join?token={token}");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    @Order(1)
    void mail_waits_for_a_server_that_is_down_and_nobody_waits_with_it() throws Exception {
        var created = admin.does("/invitations", INVITATION, "Wema Waiting", "wema@example.com");
        assertThat(created.status()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(failuresFor("wema@example.com")).isGreaterThan(1));

        SERVER.start();

        assertThat(SERVER.waitForIncomingEmail(20_000, 1)).isTrue();
        var mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("wema@example.com");
        assertThat(mail.getFrom()[0]).hasToString("claims@insurer.example");
        assertThat(mail.getSubject()).isEqualTo("You are invited to Claimtrail (demo)");
        assertThat(text(mail)).contains("Dear Wema Waiting").contains("https://claims.insurer.example/join?token=");
        await().untilAsserted(() -> assertThat(stateFor("wema@example.com")).isEqualTo("SENT"));
    }

    @Test
    @Order(2)
    void a_name_in_any_script_arrives_as_it_is() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        admin.does("/invitations", INVITATION, "Ngũgĩ 王 Ωmega", "ngugi@example.com");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(SERVER.getReceivedMessages()).hasSize(1));
        assertThat(text(SERVER.getReceivedMessages()[0])).contains("Dear Ngũgĩ 王 Ωmega,");
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent());
    }

    private int failuresFor(String recipient) {
        return jdbc.sql("SELECT failures FROM outgoing_message WHERE recipient = :recipient")
                .param("recipient", recipient)
                .query(Integer.class)
                .single();
    }

    private String stateFor(String recipient) {
        return jdbc.sql("SELECT state FROM outgoing_message WHERE recipient = :recipient")
                .param("recipient", recipient)
                .query(String.class)
                .single();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
