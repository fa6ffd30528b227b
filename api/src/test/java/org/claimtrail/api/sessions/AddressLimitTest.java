package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.LogIns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Whoever tries one account after the other from one address waits as well, and only he. */
@ClaimtrailTest
@TestPropertySource(
        properties = {"claimtrail.sessions.lockout.address-failures=8", "claimtrail.http.trust-forwarded-for=true"})
class AddressLimitTest {

    private final Visitor visitor;

    AddressLimitTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.visitor = new Visitor(URI.create("http://localhost:" + port), jdbc);
    }

    @Test
    void an_address_that_fails_too_often_is_told_when_to_come_back() {
        for (var i = 0; i < 8; i++) {
            assertThat(visitor.logsIn("demo", "guess" + i + "@demo.example", "wrong")
                            .code())
                    .isEqualTo("LOGIN_REFUSED");
        }
        var reply = visitor.logsIn("demo", "adjuster@demo.example", "wrong");
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.code()).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 901);

        var elsewhere = Desk.nobody(visitor.base());
        var request = elsewhere
                .request("/sessions")
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", "203.0.113.7")
                .POST(HttpRequest.BodyPublishers.ofString(LogIns.body("demo-adjuster")))
                .build();
        assertThat(elsewhere.send(request).status()).isEqualTo(201);
    }
}
