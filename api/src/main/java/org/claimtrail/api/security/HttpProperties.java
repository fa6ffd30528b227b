package org.claimtrail.api.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the application stands in its network.
 *
 * @param trustForwardedFor whether the last address in X-Forwarded-For is believed: only behind a proxy that writes it
 */
@ConfigurationProperties("claimtrail.http")
public record HttpProperties(@DefaultValue("false") boolean trustForwardedFor) {}
