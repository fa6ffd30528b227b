package org.claimtrail.api.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.nio.ByteBuffer;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs access tokens and checks them. A token names a session and nothing that could change: what its owner may do is looked
 * up. One whose signature was good is remembered, because checking it costs more than the command that it comes with.
 */
@Component
class AccessTokens {

    private static final String TYPE = "at+jwt";
    private static final String SESSION = "sid";
    private static final String TENANT = "tenant";
    private static final int REMEMBERED = 50_000;
    private static final int LONGEST = 4096;
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private final SigningKeys keys;
    private final SessionSettings settings;
    private final Clock clock;
    private final NimbusJwtDecoder decoder;
    private final Cache<ByteBuffer, Verified> checked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    AccessTokens(SigningKeys keys, SessionSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
        this.decoder = decoder();
    }

    /** A token, and until when it is good. */
    record Issued(String token, Instant expiresAt) {}

    /** What a good token says. */
    record Verified(UUID sessionId, UUID userId, String tenant, Instant expiresAt) {}

    Issued issue(UUID sessionId, UUID userId, String tenant) {
        var key = keys.signing();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = now.plus(settings.accessTokenLifetime());
        var claims = JwtClaimsSet.builder()
                .issuer(settings.issuer())
                .audience(List.of(settings.audience()))
                .subject(userId.toString())
                .claim(SESSION, sessionId.toString())
                .claim(TENANT, tenant)
                .issuedAt(now)
                .expiresAt(expiresAt)
                .id(UUID.randomUUID().toString())
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.ES256)
                .type(TYPE)
                .keyId(key.getKeyID())
                .build();
        var encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
        return new Issued(
                encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue(), expiresAt);
    }

    /** What the token says, if it is one of ours and good now. */
    Optional<Verified> verify(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        var digest = ByteBuffer.wrap(Opaque.digest(token)).asReadOnlyBuffer();
        var known = checked.getIfPresent(digest);
        if (known == null) {
            known = decode(token);
            if (known == null) {
                return Optional.empty();
            }
            checked.put(digest, known);
        }
        return clock.instant().isBefore(known.expiresAt()) ? Optional.of(known) : Optional.empty();
    }

    /** The keys have changed: what was checked with them is to be checked again. */
    void forget() {
        keys.forget();
        checked.invalidateAll();
    }

    private @Nullable Verified decode(String token) {
        try {
            var jwt = decoder.decode(token);
            return new Verified(
                    UUID.fromString(Objects.requireNonNull(jwt.getClaimAsString(SESSION))),
                    UUID.fromString(Objects.requireNonNull(jwt.getSubject())),
                    Objects.requireNonNull(jwt.getClaimAsString(TENANT)),
                    Objects.requireNonNull(jwt.getExpiresAt()));
        } catch (JwtException | IllegalArgumentException e) {
            // Whatever is wrong with it, it is nobody's token.
            return null;
        }
    }

    private NimbusJwtDecoder decoder() {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TYPE)));
        processor.setJWSKeySelector((header, context) -> keyFor(header));
        processor.setJWTClaimsSetVerifier((claims, context) -> {
            // What they must say is checked below, by our own clock.
        });
        var made = new NimbusJwtDecoder(processor);
        made.setJwtValidator(this::check);
        return made;
    }

    /** A token brings no key and names no place to fetch one from: only its name for one of ours is heard. */
    private List<Key> keyFor(JWSHeader header) {
        var bringsItsOwn = header.getJWK() != null
                || header.getJWKURL() != null
                || header.getX509CertURL() != null
                || header.getX509CertChain() != null
                || header.getCriticalParams() != null;
        if (bringsItsOwn || header.getKeyID() == null || !JWSAlgorithm.ES256.equals(header.getAlgorithm())) {
            return List.of();
        }
        return keys.trusted(header.getKeyID()).stream()
                .map(AccessTokens::publicKey)
                .toList();
    }

    private static Key publicKey(ECKey key) {
        try {
            return key.toECPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("A signing key cannot be used", e);
        }
    }

    private OAuth2TokenValidatorResult check(Jwt jwt) {
        var now = clock.instant();
        var latestBegin = now.plus(CLOCKS_DIFFER);
        var isGood = settings.issuer().equals(jwt.getClaimAsString("iss"))
                && List.of(settings.audience()).equals(jwt.getAudience())
                && has(jwt, SESSION)
                && has(jwt, TENANT)
                && has(jwt, "sub")
                && has(jwt, "iat")
                && has(jwt, "exp")
                && isAfter(jwt.getExpiresAt(), now)
                && !isAfter(jwt.getIssuedAt(), latestBegin)
                && !isAfter(jwt.getNotBefore(), latestBegin);
        return isGood
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    private static boolean has(Jwt jwt, String claim) {
        return jwt.getClaims().get(claim) != null;
    }

    private static boolean isAfter(@Nullable Instant moment, Instant limit) {
        return moment != null && moment.isAfter(limit);
    }
}
