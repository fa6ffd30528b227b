package org.claimtrail.api.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How download links are made.
 *
 * @param lifetime how long a link is good, up to an hour
 * @param keyLifetime how long one key signs links
 */
@ConfigurationProperties("claimtrail.documents.links")
record DocumentLinkProperties(
        @DefaultValue("5m") Duration lifetime,
        @DefaultValue("30d") Duration keyLifetime) {

    private static final Duration LONGEST = Duration.ofHours(1);

    DocumentLinkProperties {
        if (!lifetime.isPositive() || lifetime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("claimtrail.documents.links.lifetime must be up to one hour");
        }
        if (keyLifetime.compareTo(LONGEST) < 0) {
            throw new IllegalArgumentException("claimtrail.documents.links.key-lifetime must be an hour or more");
        }
    }
}
