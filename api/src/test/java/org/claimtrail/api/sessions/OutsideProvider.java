package org.claimtrail.api.sessions;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Another party's log-in on loopback, as far as a resource server sees it: its description and its keys. */
final class OutsideProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;

    private OutsideProvider(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static OutsideProvider start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var key = new RSAKeyGenerator(2048).keyID("outside-1").generate();
            var provider = new OutsideProvider(server, key);
            provider.answer("/.well-known/openid-configuration", """
                    {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/authorize",
                     "token_endpoint":"%1$s/token","subject_types_supported":["public"],
                     "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(provider.issuer()));
            provider.answer("/keys", new JWKSet(key.toPublicJWK()).toString());
            server.start();
            return provider;
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException("The provider did not start", e);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token of its own. */
    String signed(JWTClaimsSet claims) {
        return signed(claims, key);
    }

    static String signed(JWTClaimsSet claims, RSAKey with) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(with.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
