package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys change without anybody noticing, and their public halves are there for everybody. */
@ClaimtrailTest
class SigningKeyTest {

    private final Visitor visitor;
    private final JdbcClient jdbc;
    private final SigningKeys keys;
    private final Visitor.User user;

    SigningKeyTest(
            @LocalServerPort int port,
            @Autowired JdbcClient jdbc,
            @Autowired SigningKeys keys,
            @Autowired Passwords passwords) {
        this.visitor = new Visitor(URI.create("http://localhost:" + port), jdbc);
        this.jdbc = jdbc;
        this.keys = keys;
        this.user = visitor.user("demo", "adjuster", passwords.hash(Visitor.PASSWORD));
    }

    @Test
    void anybody_can_check_a_token_with_the_published_keys_which_hold_no_secret() throws Exception {
        var session = Visitor.session(visitor.logsIn(user, Visitor.PASSWORD));
        var reply = published();
        var token = SignedJWT.parse(session.accessToken());
        var key = JWKSet.parse(reply.body().toString())
                .getKeyByKeyId(token.getHeader().getKeyID());

        assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(reply.header("Cache-Control")).contains("public");
        assertThat(reply.body().path("keys"))
                .allSatisfy(each -> assertThat(each.has("d")).isFalse());
        assertThat(token.getJWTClaimsSet().getClaims().keySet())
                .containsExactlyInAnyOrder("iss", "aud", "sub", "sid", "tenant", "iat", "exp", "jti");
    }

    @Test
    void a_key_is_published_before_it_signs_and_trusted_after() {
        var before = Visitor.session(visitor.logsIn(user, Visitor.PASSWORD));
        var first = keys.signing().getKeyID();
        // As if the time of the key were nearly over.
        jdbc.sql("UPDATE signing_key SET signs_until = now() + interval '1 hour' WHERE key_id = :id")
                .param("id", first)
                .update();
        keys.forget();
        assertThat(keys.signing().getKeyID()).isEqualTo(first);
        assertThat(published().body().path("keys").size()).isGreaterThanOrEqualTo(2);

        // And as if it were over.
        jdbc.sql("""
                UPDATE signing_key SET signs_from = least(signs_from, now() - interval '1 second'),
                    signs_until = CASE WHEN key_id = :id THEN now() - interval '1 second' ELSE signs_until END
                """).param("id", first).update();
        keys.forget();
        assertThat(keys.signing().getKeyID()).isNotEqualTo(first);
        assertThat(visitor.with(before.accessToken()).looks("/claims").status()).isEqualTo(200);
        assertThat(Visitor.session(visitor.logsIn(user, Visitor.PASSWORD)).accessToken())
                .isNotEmpty();
    }

    @Test
    void private_halves_are_sealed() {
        keys.signing();
        assertThat(jdbc.sql("SELECT private_key FROM signing_key")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> new String(kept, StandardCharsets.ISO_8859_1).contains("\"d\""));
    }

    private Desk.Reply published() {
        var desk = Desk.nobody(visitor.base());
        return desk.send(HttpRequest.newBuilder(visitor.base().resolve("/.well-known/jwks.json"))
                .build());
    }
}
