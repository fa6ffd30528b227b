package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log-in has one shape. */
@ClaimtrailTest
class LogInShapeTest {

    private final Visitor visitor;

    LogInShapeTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.visitor = new Visitor(URI.create("http://localhost:" + port), jdbc);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | VALIDATION_FAILED",
                "[] | WRONG_TYPE",
                "{\"tenant\":\"demo\",\"email\":\"a@b.c\",\"password\":5} | WRONG_TYPE",
                "{\"tenant\":\"demo\",\"email\":null,\"password\":\"x\"} | VALIDATION_FAILED",
                "{\"tenant\":\"demo\",\"email\":\"a@b.c\",\"password\":\"x\",\"roles\":[\"auditor\"]} | UNKNOWN_FIELD",
                "{\"tenant\":\"demo\",\"email\":\"a@b.c\",\"password\":\"x\",\"password\":\"y\"} | DUPLICATE_FIELD",
                "{\"tenant\":\"demo\",\"email\":\"a\\u0000\",\"password\":\"x\"} | TEXT_NOT_STORABLE",
                "{\"tenant\":\"demo\",\"email\":\"\u0130ntake@demo.example\",\"password\":\"x\"} | VALIDATION_FAILED",
                "half | MALFORMED_JSON",
            })
    void a_log_in_of_the_wrong_shape_is_told_so(String body, String code) {
        var reply = visitor.asks("/sessions", body.replace("%", "%%"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
    }

    @Test
    void what_looks_like_sql_is_only_a_wrong_address() {
        var reply = visitor.logsIn("demo", "' OR 1=1 --@demo.example", "x");

        assertThat(reply.code()).isEqualTo("LOGIN_REFUSED");
    }
}
