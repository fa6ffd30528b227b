package org.claimtrail.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.claimtrail.api.scenario.Desk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees to it that a request is answered by a problem with a code, and that nothing is stored. */
record Refusals(JdbcClient jdbc) {

    void expect(Supplier<Desk.Reply> request, int status, String code, String field) {
        var before = stored();
        var reply = request.get();
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        assertThat(reply.code()).as("%s", reply.body()).isEqualTo(code);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body().path("type").asString()).isEqualTo("/docs/errors#" + code);
        assertThat(reply.body().path("errors").path(0).path("field").asString(""))
                .isEqualTo(field);
        assertThat(reply.body().toString()).doesNotContain("Exception", "org.", "java.");
        assertThat(stored()).isEqualTo(before);
    }

    private String stored() {
        return jdbc.sql("SELECT (SELECT count(*) FROM domain_event) || ' ' || (SELECT count(*) FROM command_receipt)")
                .query((row, number) -> row.getString(1))
                .single();
    }
}
