package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Another party can vouch for people; who they are here, and what they may do, is ours to say. */
@ClaimtrailTest
class OutsideIssuerTest {

    private static final OutsideProvider PROVIDER = OutsideProvider.start();

    private final Visitor visitor;
    private final JdbcClient jdbc;
    private final AccessChanges changes;
    private final Visitor.User user;

    OutsideIssuerTest(
            @LocalServerPort int port,
            @Autowired JdbcClient jdbc,
            @Autowired AccessChanges changes,
            @Autowired Passwords passwords) {
        this.visitor = new Visitor(URI.create("http://localhost:" + port), jdbc);
        this.jdbc = jdbc;
        this.changes = changes;
        this.user = visitor.user("demo", "adjuster", passwords.hash(Visitor.PASSWORD));
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("claimtrail.oidc.issuer", PROVIDER::issuer);
        properties.add("claimtrail.oidc.audience", () -> "claims-desk");
        properties.add("claimtrail.oidc.tenant", () -> "demo");
        properties.add("claimtrail.sessions.password-login", () -> "false");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void whom_the_provider_vouches_for_is_the_user_with_the_same_verified_address() {
        var subject = UUID.randomUUID().toString();
        var desk = visitor.with(token(subject, claims -> {}));

        assertThat(desk.looks("/claims").status()).isEqualTo(200);
        assertThat(desk.looks("/operations/read-models").status())
                .as("he has the permissions of our user")
                .isEqualTo(403);
        var withoutAddress = token(subject, claims -> claims.claim("email", null));
        assertThat(visitor.with(withoutAddress).looks("/claims").status())
                .as("once matched, the provider's name for him is enough")
                .isEqualTo(200);
        assertThat(visitor.with(token(subject, claims -> {})).looks("/sessions").status())
                .isEqualTo(200);
    }

    @Test
    void what_the_provider_did_not_sign_for_us_is_good_for_nothing() throws Exception {
        var now = Instant.now();
        var foreign = new RSAKeyGenerator(2048).keyID("outside-1").generate();

        refused(OutsideProvider.signed(claims(UUID.randomUUID().toString()).build(), foreign));
        refused(token(claims -> claims.audience("another-api")));
        refused(token(claims -> claims.issuer("https://elsewhere.example")));
        refused(token(claims -> claims.expirationTime(Date.from(now.minusSeconds(120)))));
        refused(token(claims -> claims.expirationTime(null)));
        refused(token(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(300)))));
        refused(token(claims -> claims.claim("email_verified", false)));
        refused(token(claims -> claims.claim("email", "nobody@demo.example")));
        refused(token(claims -> claims.subject(null)));
        refused("eyJhbGciOiJSU0EtT0FFUC0yNTYiLCJlbmMiOiJBMjU2R0NNIn0.AA.AA.AA.AA");
        refused("eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.");
    }

    @Test
    void whoever_is_deactivated_here_is_out_whatever_the_provider_says() {
        var token = token(claims -> {});
        assertThat(visitor.with(token).looks("/claims").status()).isEqualTo(200);

        jdbc.sql("UPDATE app_user SET status = 'DEACTIVATED' WHERE user_id = :id")
                .param("id", user.id())
                .update();
        changes.user(user.id());

        refused(token);
    }

    @Test
    void nobody_logs_in_with_a_password_where_that_is_off() {
        var reply = visitor.logsIn(user, Visitor.PASSWORD);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("PASSWORD_LOGIN_OFF");
    }

    private void refused(String token) {
        assertThat(visitor.with(token).looks("/claims").status()).isEqualTo(401);
    }

    private String token(Consumer<JWTClaimsSet.Builder> change) {
        return token(UUID.randomUUID().toString(), change);
    }

    private String token(String subject, Consumer<JWTClaimsSet.Builder> change) {
        var claims = claims(subject);
        change.accept(claims);
        return PROVIDER.signed(claims.build());
    }

    private JWTClaimsSet.Builder claims(String subject) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(PROVIDER.issuer())
                .audience("claims-desk")
                .subject(subject)
                .claim("email", user.email())
                .claim("email_verified", true)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString());
    }
}
