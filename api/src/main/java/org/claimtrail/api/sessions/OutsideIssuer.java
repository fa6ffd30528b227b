package org.claimtrail.api.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTParser;
import java.nio.ByteBuffer;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Takes the word of another party for who somebody is. Its name for him is matched with a user of ours by his verified e-mail
 * address once, and remembered; what he may do is ours to say.
 */
@Component
class OutsideIssuer {

    private static final int REMEMBERED = 10_000;
    private static final int LONGEST = 8192;

    private final OutsideSettings settings;
    private final JdbcClient jdbc;
    private final SecurityLog log;
    private final Clock clock;
    private final @Nullable JwtDecoder decoder;
    private final Cache<ByteBuffer, Vouched> checked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    OutsideIssuer(OutsideSettings settings, JdbcClient jdbc, SecurityLog log, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
        this.decoder = settings.isUsed() ? new SupplierJwtDecoder(this::decoder) : null;
    }

    private record Vouched(UUID userId, Instant until) {}

    /** The user whom the other party vouches for; null when it is nobody's, or not its token. */
    @Nullable UUID userOf(String token) {
        if (decoder == null || token.length() > LONGEST || !namesTheIssuer(token)) {
            return null;
        }
        var digest = ByteBuffer.wrap(Opaque.digest(token)).asReadOnlyBuffer();
        var known = checked.getIfPresent(digest);
        if (known == null) {
            known = vouched(decoder, token);
            if (known == null) {
                return null;
            }
            checked.put(digest, known);
        }
        return clock.instant().isBefore(known.until()) ? known.userId() : null;
    }

    /** Before anything is asked of the other party: whoever sends anything must not make us call it. */
    private boolean namesTheIssuer(String token) {
        try {
            var claims = JWTParser.parse(token).getJWTClaimsSet();
            return claims != null && Objects.equals(settings.issuer(), claims.getIssuer());
        } catch (ParseException e) {
            return false;
        }
    }

    private @Nullable Vouched vouched(JwtDecoder from, String token) {
        try {
            var jwt = from.decode(token);
            var user = find(jwt);
            return user == null || jwt.getExpiresAt() == null ? null : new Vouched(user, jwt.getExpiresAt());
        } catch (BadJwtException e) {
            return null;
        } catch (JwtException | JwtDecoderInitializationException e) {
            throw new ApiProblem(ApiError.UNAVAILABLE, "The provider of log-ins cannot be reached just now.", e);
        }
    }

    private @Nullable UUID find(Jwt jwt) {
        var tenant = settings.tenant() == null ? jwt.getClaimAsString(settings.tenantClaim()) : settings.tenant();
        if (tenant == null || jwt.getSubject() == null) {
            return null;
        }
        return jdbc.sql("""
                        SELECT user_id FROM outside_identity
                        WHERE issuer = :issuer AND subject = :subject AND tenant = :tenant
                        """)
                .param("issuer", settings.issuer())
                .param("subject", jwt.getSubject())
                .param("tenant", tenant)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> link(jwt, tenant));
    }

    private @Nullable UUID link(Jwt jwt, String tenant) {
        var email = jwt.getClaimAsString("email");
        if (email == null || !Boolean.TRUE.equals(jwt.getClaimAsBoolean("email_verified"))) {
            return null;
        }
        var user = jdbc.sql("""
                        INSERT INTO outside_identity (issuer, subject, tenant, user_id, linked_at)
                        SELECT :issuer, :subject, tenant, user_id, :now FROM app_user
                        WHERE tenant = :tenant AND lower(email) = lower(:email) AND status = 'ACTIVE'
                          AND email_verified_at IS NOT NULL
                        ON CONFLICT (issuer, subject, tenant) DO UPDATE SET linked_at = outside_identity.linked_at
                        RETURNING user_id
                        """)
                .param("issuer", settings.issuer())
                .param("subject", jwt.getSubject())
                .param("tenant", tenant)
                .param("email", email)
                .param("now", Times.at(clock.instant()))
                .query(UUID.class)
                .optional()
                .orElse(null);
        if (user != null) {
            log.record(new SecurityEntry(
                    tenant,
                    null,
                    "IDENTITY_LINKED",
                    SecurityEntry.Outcome.DONE,
                    user.toString(),
                    Map.of("issuer", String.valueOf(settings.issuer()), "subject", jwt.getSubject())));
        }
        return user;
    }

    private JwtDecoder decoder() {
        var issuer = Objects.requireNonNull(settings.issuer());
        var made = NimbusJwtDecoder.withIssuerLocation(issuer)
                .jwsAlgorithms(algorithms -> {
                    algorithms.add(SignatureAlgorithm.RS256);
                    algorithms.add(SignatureAlgorithm.PS256);
                    algorithms.add(SignatureAlgorithm.ES256);
                })
                .build();
        made.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<Collection<String>>(
                        "aud", audience -> audience != null && audience.contains(settings.audience())),
                new JwtClaimValidator<Object>("exp", Objects::nonNull)));
        return made;
    }
}
