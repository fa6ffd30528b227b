package org.claimtrail.api.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.scenario.Desk.Reply;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.command.payments.gateway.BankTransferKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Credentials go in over HTTP and never come out, neither there nor in the database nor in a log. */
@ClaimtrailTest
@ExtendWith(OutputCaptureExtension.class)
class CredentialsTest {

    private static final String SECRET = "sk_live_0123456789abcdefWXYZ";
    private static final String BODY = "{\"secret\":\"" + SECRET + "\"}";

    private final URI base;
    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final BankTransferKeys bankKeys;

    CredentialsTest(
            @LocalServerPort int port,
            @Autowired JdbcClient jdbc,
            @Autowired Credentials credentials,
            @Autowired BankTransferKeys bankKeys) {
        this.base = URI.create("http://localhost:" + port);
        this.jdbc = jdbc;
        this.credentials = credentials;
        this.bankKeys = bankKeys;
    }

    /** The demonstration's bank knows nobody by it, and others pay by that bank. */
    @AfterEach
    void forget() {
        credentials.remove("demo", "bank-transfer");
    }

    @Test
    void a_credential_is_kept_and_never_shown(CapturedOutput output) {
        var set = puts("demo-admin", "bank-transfer", BODY);

        assertThat(set.status()).as("%s", set.body()).isEqualTo(200);
        assertThat(set.data().path("hint").asString()).isEqualTo("WXYZ");
        assertThat(set.data().path("setBy").asString()).isEqualTo("demo-admin");
        var listed = desk("demo-admin").sees("/credentials");
        assertThat(listed.data())
                .anySatisfy(one -> assertThat(one.path("name").asString()).isEqualTo("bank-transfer"));
        assertThat(set.body() + " " + listed.body()).doesNotContain("sk_live").doesNotContain("sealed");
        assertThat(output.toString()).doesNotContain("sk_live");
        assertThat(stored()).doesNotContain("sk_live");
        assertThat(jdbc.sql("SELECT count(*) FROM security_log WHERE security_log::text LIKE '%sk_live%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM security_log WHERE action = 'CREDENTIAL_SET'"
                                + " AND subject = 'bank-transfer' AND actor = 'demo-admin'")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(credentials.secret("demo", "bank-transfer")).contains(SECRET);
        assertThat(bankKeys.secretKey("demo")).contains(SECRET);
        assertThat(bankKeys.secretKey("other")).isEmpty();
    }

    @Test
    void another_tenant_neither_sees_nor_uses_it() {
        puts("demo-admin", "garage-network", BODY);

        assertThat(desk("other-admin").sees("/credentials").data().toString()).doesNotContain("garage-network");
        assertThat(credentials.secret("other", "garage-network")).isEmpty();
        assertThat(removes("other-admin", "garage-network").status()).isEqualTo(404);
        jdbc.sql("""
                        INSERT INTO tenant_credential (tenant, name, sealed, set_by, set_at)
                        SELECT 'other', name, sealed, set_by, set_at FROM tenant_credential
                        WHERE tenant = 'demo' AND name = 'garage-network'""").update();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> credentials.secret("other", "garage-network"))
                .isInstanceOf(SecretUnreadable.class);
        removes("other-admin", "garage-network");
    }

    @Test
    void whoever_has_not_seen_the_last_one_does_not_replace_it() {
        var first = puts("demo-admin", "sms", BODY);
        puts("demo-admin", "sms", BODY);

        var late = desk("demo-admin")
                .request("/credentials/sms")
                .header("Content-Type", "application/json")
                .header("If-Match", first.header("ETag"))
                .PUT(BodyPublishers.ofString(BODY));

        assertThat(desk("demo-admin").send(late.build()).status()).isEqualTo(412);
    }

    @Test
    void a_new_key_seals_all_of_them_anew() {
        puts("demo-admin", "to-be-rotated", BODY);
        var before = sealed("to-be-rotated");

        var rotated = desk("demo-admin").does("/credentials/rotation", "{}");

        assertThat(rotated.data().path("credentials").asInt()).isPositive();
        assertThat(sealed("to-be-rotated")).isNotEqualTo(before);
        assertThat(credentials.secret("demo", "to-be-rotated")).contains(SECRET);
    }

    @Test
    void one_that_is_removed_is_gone() {
        puts("demo-admin", "gone", "{\"secret\":\"12345678\"}");

        var removed = removes("demo-admin", "gone");

        assertThat(removed.status()).isEqualTo(200);
        assertThat(removes("demo-admin", "gone").status()).isEqualTo(404);
        assertThat(credentials.secret("demo", "gone")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sms|{\"secret\":\"short\"}|VALIDATION_FAILED",
                "sms|{}|VALIDATION_FAILED",
                "sms|{\"secret\":\"long enough\",\"tenant\":\"other\"}|UNKNOWN_FIELD",
                "UPPER|{\"secret\":\"long enough\"}|VALIDATION_FAILED"
            })
    void what_cannot_be_one_is_refused_and_not_repeated(String name, String body, String code) {
        var refused = puts("demo-admin", name, body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.body().toString()).doesNotContain("long enough");
    }

    @Test
    void only_an_administrator_sets_them() {
        assertThat(puts("demo-manager", "sms", BODY).status()).isEqualTo(403);
        assertThat(puts("demo-auditor", "sms", BODY).status()).isEqualTo(403);
        assertThat(desk("demo-manager").looks("/credentials").status()).isEqualTo(403);
    }

    private Desk desk(String who) {
        return Desk.at(base, who);
    }

    private Reply puts(String who, String name, String body) {
        return desk(who)
                .send(desk(who)
                        .request("/credentials/" + name)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body))
                        .build());
    }

    private Reply removes(String who, String name) {
        return desk(who).send(desk(who).request("/credentials/" + name).DELETE().build());
    }

    private String stored() {
        return jdbc.sql("SELECT sealed FROM tenant_credential WHERE tenant = 'demo' AND name = 'bank-transfer'")
                .query((row, index) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .single();
    }

    private String sealed(String name) {
        return jdbc.sql("SELECT encode(sealed, 'hex') FROM tenant_credential WHERE tenant = 'demo' AND name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
