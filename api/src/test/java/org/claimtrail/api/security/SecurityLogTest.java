package org.claimtrail.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every attempt is written down, can be read by who may, and changed by nobody. */
@ClaimtrailTest
class SecurityLogTest {

    private final Desk auditor;
    private final Desk adjuster;
    private final Desk nobody;
    private final JdbcClient jdbc;
    private final SecurityLog log;

    SecurityLogTest(@LocalServerPort int port, @Autowired JdbcClient jdbc, @Autowired SecurityLog log) {
        var base = URI.create("http://localhost:" + port);
        this.auditor = Desk.at(base, "demo-auditor");
        this.adjuster = Desk.at(base, "demo-adjuster");
        this.nobody = Desk.nobody(base);
        this.jdbc = jdbc;
        this.log = log;
    }

    @Test
    void log_ins_and_refused_ones_are_found_with_where_they_came_from_and_no_secret() {
        adjuster.looks("/claims");
        nobody.asks("/sessions", """
                {"tenant":"demo","email":"broker@demo.example","password":"my-secret-guess"}""");

        var refused = auditor.sees("/security-log?action=LOGIN&outcome=REFUSED&subject=demo-broker")
                .data()
                .path(0);
        assertThat(refused.path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(refused.path("userAgent").asString()).startsWith("Java-http-client");
        assertThat(refused.path("requestId").asString()).isNotEmpty();
        assertThat(refused.path("details").path("reason").asString()).isEqualTo("WRONG");
        assertThat(auditor.sees("/security-log?actor=demo-adjuster&action=LOGIN")
                        .data())
                .isNotEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM security_log l WHERE l::text LIKE '%my-secret-guess%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoever_asks_for_what_he_may_not_is_noted() {
        assertThat(adjuster.looks("/operations/tasks").status()).isEqualTo(403);

        var entry =
                auditor.sees("/security-log?actor=demo-adjuster&action=ACCESS").data();
        assertThat(entry.path(0).path("subject").asString()).isEqualTo("GET /api/v1/operations/tasks");
        assertThat(entry.path(0).path("outcome").asString()).isEqualTo("REFUSED");
    }

    @Test
    void it_is_read_only_by_who_may_and_each_tenant_sees_its_own() {
        log.record(new SecurityEntry(
                "other", "somebody", "PLANTED", SecurityEntry.Outcome.DONE, "somebody", Map.of("mark", "only-other")));

        assertThat(adjuster.looks("/security-log").status()).isEqualTo(403);
        assertThat(nobody.looks("/security-log").status()).isEqualTo(401);
        assertThat(auditor.sees("/security-log?q=only-other").data()).isEmpty();
        assertThat(auditor.of("other-auditor")
                        .sees("/security-log?q=ONLY-other")
                        .data())
                .hasSize(1);
    }

    @Test
    void it_is_searched_sorted_and_paged() {
        for (var i = 0; i < 3; i++) {
            log.record(new SecurityEntry(
                    "demo", "u" + i, "PAGED", SecurityEntry.Outcome.DONE, "100%_sure", Map.of("n", "" + i)));
        }
        var first = auditor.sees("/security-log?action=PAGED&sort=actor&size=2");
        assertThat(first.body().path("meta").path("page").path("total").asInt()).isEqualTo(3);
        assertThat(first.data().path(0).path("actor").asString()).isEqualTo("u0");
        assertThat(auditor.sees("/security-log?action=PAGED&sort=-actor&size=2&page=1")
                        .data()
                        .path(0)
                        .path("actor")
                        .asString())
                .isEqualTo("u0");
        assertThat(auditor.sees("/security-log?action=PAGED&q=0%25_s").data()).hasSize(3);
        assertThat(auditor.sees("/security-log?action=PAGED&q=%25%25").data()).isEmpty();
        assertThat(auditor.sees("/security-log?action=PAGED&from=2999-01-01T00:00:00Z")
                        .data())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=actor;DROP%20TABLE%20security_log",
                "sort=(SELECT%201)",
                "sort=tenant",
                "sort=-",
                "sort=,",
                "sort=actor,,action",
                "tenant=other",
                "outcome=MAYBE",
                "from=yesterday",
                "page=-1",
                "size=10000"
            })
    void what_cannot_be_asked_is_refused(String query) {
        assertThat(auditor.looks("/security-log?" + query).status()).isEqualTo(400);
    }

    @Test
    void sql_in_a_search_is_only_text() {
        assertThat(auditor.sees("/security-log?q='%20OR%20'1'='1").data()).isEmpty();
        assertThat(auditor.sees("/security-log?actor='%20OR%201=1--").data()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE security_log SET actor = 'x'",
                "DELETE FROM security_log",
                "TRUNCATE security_log",
            })
    void nothing_is_ever_changed_or_removed(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
    }
}
