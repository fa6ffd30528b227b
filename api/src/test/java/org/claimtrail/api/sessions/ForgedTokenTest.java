package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.LogIns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A token that we have not signed for this is nobody's. Each of these names a session that goes on. */
@ClaimtrailTest
class ForgedTokenTest {

    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final String OTHER_PLACE = "https://keys.example/jwks.json";

    private final Visitor visitor;
    private final JdbcClient jdbc;
    private final SigningKeys keys;
    private final String hash;
    private Visitor.User user;
    private Visitor.Tokens session;

    ForgedTokenTest(
            @LocalServerPort int port,
            @Autowired JdbcClient jdbc,
            @Autowired SigningKeys keys,
            @Autowired Passwords passwords) {
        this.visitor = new Visitor(URI.create("http://localhost:" + port), jdbc);
        this.jdbc = jdbc;
        this.keys = keys;
        this.hash = passwords.hash(Visitor.PASSWORD);
        this.user = visitor.user("demo", "adjuster", hash);
        this.session = Visitor.session(visitor.logsIn(user, Visitor.PASSWORD));
    }

    @BeforeEach
    void what_we_sign_ourselves_for_this_is_good() throws Exception {
        assertThat(statusOf(signed(header(), claims()))).isEqualTo(200);
    }

    @Test
    void without_a_signature() {
        assertThat(statusOf(new PlainJWT(claims()).serialize())).isEqualTo(401);
        var parts = session.accessToken().split("\\.");
        assertThat(statusOf(parts[0] + "." + parts[1] + ".")).isEqualTo(401);
        var none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(statusOf(none + "." + parts[1] + ".")).isEqualTo(401);
        assertThat(statusOf(none + "." + parts[1] + "." + parts[2])).isEqualTo(401);
    }

    @Test
    void with_the_public_key_as_a_shared_secret() throws Exception {
        var publicKey = keys.signing().toPublicJWK();
        for (var secret : new byte[][] {
            publicKey.toJSONString().getBytes(StandardCharsets.UTF_8),
            publicKey.toECPublicKey().getEncoded(),
        }) {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .type(TYPE)
                    .keyID(publicKey.getKeyID())
                    .build();
            assertThat(statusOf(signed(header, claims(), new MACSigner(secret))))
                    .isEqualTo(401);
        }
    }

    @Test
    void with_a_key_of_its_own() throws Exception {
        var own = new ECKeyGenerator(Curve.P_256).keyID("their-own").generate();
        var ours = keys.signing().getKeyID();
        var signer = new ECDSASigner(own);
        for (var header : new JWSHeader[] {
            builder(own.getKeyID()).build(),
            builder(ours).build(),
            builder(own.getKeyID()).jwk(own.toPublicJWK()).build(),
            builder(ours).jwk(own.toPublicJWK()).build(),
            builder(own.getKeyID()).jwkURL(URI.create(OTHER_PLACE)).build(),
            builder(own.getKeyID()).x509CertURL(URI.create(OTHER_PLACE)).build(),
            builder(null).build(),
            builder("../../" + ours).build(),
            builder("' OR 1=1 --").build(),
        }) {
            assertThat(statusOf(signed(header, claims(), signer)))
                    .as("%s", header)
                    .isEqualTo(401);
        }
    }

    @Test
    void with_our_key_and_a_place_to_fetch_another_from() throws Exception {
        var ours = keys.signing().getKeyID();
        assertThat(statusOf(signed(builder(ours).jwkURL(URI.create(OTHER_PLACE)).build(), claims())))
                .isEqualTo(401);
        assertThat(statusOf(signed(
                        builder(ours).x509CertURL(URI.create(OTHER_PLACE)).build(), claims())))
                .isEqualTo(401);
        assertThat(statusOf(
                        signed(builder(ours).jwk(keys.signing().toPublicJWK()).build(), claims())))
                .isEqualTo(401);
    }

    @Test
    void for_another_purpose() throws Exception {
        for (var type : new String[] {"JWT", "logout+jwt", "id+jwt"}) {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType(type))
                    .keyID(keys.signing().getKeyID())
                    .build();
            assertThat(statusOf(signed(header, claims()))).as(type).isEqualTo(401);
        }
        var untyped = new JWSHeader(JWSAlgorithm.ES256);
        assertThat(statusOf(signed(untyped, claims()))).isEqualTo(401);
    }

    @Test
    void from_another_issuer_or_for_another_audience() throws Exception {
        refused(claims -> claims.issuer("https://elsewhere.example"));
        refused(claims -> claims.issuer(null));
        refused(claims -> claims.audience("another-api"));
        refused(claims -> claims.audience(List.of("claimtrail-api", "another-api")));
        refused(claims -> claims.audience((String) null));
    }

    @Test
    void too_late_or_too_early() throws Exception {
        var now = Instant.now();
        refused(claims -> claims.expirationTime(Date.from(now.minusSeconds(1))));
        refused(claims -> claims.expirationTime(null));
        refused(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(120))));
        refused(claims -> claims.issueTime(Date.from(now.plusSeconds(120))));
    }

    @Test
    void about_nobody_or_somebody_else() throws Exception {
        refused(claims -> claims.subject(UUID.randomUUID().toString()));
        refused(claims -> claims.subject(null));
        refused(claims -> claims.subject("adjuster"));
        refused(claims -> claims.claim("sid", UUID.randomUUID().toString()));
        refused(claims -> claims.claim("sid", null));
        refused(claims -> claims.claim("sid", 7));
        refused(claims -> claims.claim("tenant", "other"));
    }

    @Test
    void with_roles_that_it_gives_itself_it_has_none_of_them() throws Exception {
        var token = signed(
                header(),
                new JWTClaimsSet.Builder(claims())
                        .claim("roles", List.of("tenant-admin"))
                        .build());
        assertThat(visitor.with(token).looks("/security-log").status()).isEqualTo(403);
    }

    @Test
    void of_a_key_that_was_withdrawn() {
        var old = session.accessToken();
        jdbc.sql("DELETE FROM signing_key WHERE key_id = :id")
                .param("id", keys.signing().getKeyID())
                .update();
        LogIns.forget();
        await("the key to be forgotten").until(() -> statusOf(old) == 401);

        var fresh = Visitor.session(visitor.logsIn(user, Visitor.PASSWORD));
        assertThat(statusOf(fresh.accessToken())).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "a.b", "a.b.c", "....", "eyJhbGciOiJFUzI1NiJ9..", "ctk_made-up", "ctr_made-up", "null"})
    void that_is_no_token(String token) {
        assertThat(statusOf(token)).isEqualTo(401);
        assertThat(statusOf(session.accessToken() + "x")).isEqualTo(401);
        assertThat(statusOf("x".repeat(5000))).isEqualTo(401);
    }

    private void refused(Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        var changed = new JWTClaimsSet.Builder(claims());
        change.accept(changed);
        assertThat(statusOf(signed(header(), changed.build())))
                .as("%s", changed.getClaims())
                .isEqualTo(401);
    }

    private int statusOf(String token) {
        return visitor.with(token).looks("/sessions").status();
    }

    private JWTClaimsSet claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("urn:claimtrail")
                .audience("claimtrail-api")
                .subject(user.id().toString())
                .claim("sid", session.sessionId())
                .claim("tenant", "demo")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString())
                .build();
    }

    private JWSHeader header() {
        return builder(keys.signing().getKeyID()).build();
    }

    private static JWSHeader.Builder builder(@Nullable String keyId) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(keyId);
    }

    private String signed(JWSHeader header, JWTClaimsSet claims) throws JOSEException {
        return signed(header, claims, new ECDSASigner(keys.signing()));
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }
}
