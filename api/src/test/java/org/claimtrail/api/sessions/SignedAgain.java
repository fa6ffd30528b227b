package org.claimtrail.api.sessions;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.beans.factory.BeanFactory;

/** What a running product would have signed at another time, with its own key. */
public final class SignedAgain {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private SignedAgain() {}

    /** An access token like the one given, but good until then and no longer. */
    public static String until(BeanFactory product, String token, Instant expiry) {
        try {
            var original = SignedJWT.parse(token);
            var claims = new JWTClaimsSet.Builder(original.getJWTClaimsSet())
                    .issueTime(Date.from(expiry.minus(LIFETIME)))
                    .expirationTime(Date.from(expiry))
                    .build();
            var again = new SignedJWT(original.getHeader(), claims);
            again.sign(new ECDSASigner(product.getBean(SigningKeys.class).signing()));
            return again.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("The product's token cannot be signed again", e);
        }
    }
}
