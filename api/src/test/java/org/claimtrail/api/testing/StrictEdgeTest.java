package org.claimtrail.api.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the whole product behind a proxy that it trusts, with limits so low that a test reaches them, little patience with
 * the slow, and one foreign origin that may call it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClaimtrailTest
@TestPropertySource(
        properties = {
            "claimtrail.http.trust-forwarded-for=true",
            "claimtrail.http.cors.allowed-origins=https://desk.example.org",
            "claimtrail.http.pace.headers=2s",
            "claimtrail.http.pace.grace=2s",
            "claimtrail.http.pace.per-second=1KB",
            "claimtrail.http.pace.leftovers=1s",
            "claimtrail.rate-limits.per-minute.address=60",
            "claimtrail.rate-limits.per-minute.anonymous=20",
            "claimtrail.rate-limits.per-minute.log-in=5",
            "claimtrail.rate-limits.per-minute.user=400",
            "claimtrail.rate-limits.per-minute.tenant=1500",
            "server.tomcat.connection-timeout=4s",
            "server.tomcat.accesslog.enabled=true",
            "server.tomcat.accesslog.buffered=false",
            "server.tomcat.accesslog.directory=${user.dir}/target/access-log"
        })
public @interface StrictEdgeTest {}
