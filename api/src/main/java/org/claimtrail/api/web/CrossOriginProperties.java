package org.claimtrail.api.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which foreign pages may call this API from a browser; none unless they are named.
 *
 * @param allowedOrigins such as {@code https://claims.example.org}; {@code *} for all, which excludes credentials
 * @param allowCredentials whether browsers send cookies and client certificates along; bearer tokens need it not
 * @param maxAge how long a browser need not ask again
 */
@ConfigurationProperties("claimtrail.http.cors")
record CrossOriginProperties(
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("false") boolean allowCredentials,
        @DefaultValue("1h") Duration maxAge) {

    static final String ANY = "*";

    CrossOriginProperties {
        allowedOrigins = List.copyOf(allowedOrigins);
        if (allowCredentials && allowedOrigins.contains(ANY)) {
            throw new IllegalArgumentException("claimtrail.http.cors: name the origins, because credentials are"
                    + " allowed; with * any page there is could act for whoever looks at it");
        }
        allowedOrigins.stream().filter(origin -> !isOrigin(origin)).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException("claimtrail.http.cors.allowed-origins: " + wrong
                    + " is no origin; write https://host, with a port if it is not the usual one, and nothing after");
        });
    }

    private static boolean isOrigin(String origin) {
        if (origin.equals(ANY)) {
            return true;
        }
        try {
            var uri = URI.create(origin);
            var isWeb = Objects.equals(uri.getScheme(), "https") || Objects.equals(uri.getScheme(), "http");
            return isWeb
                    && uri.getHost() != null
                    && origin.equals(uri.getScheme() + "://" + uri.getRawAuthority())
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException ignored) {
            return false;
        }
    }
}
