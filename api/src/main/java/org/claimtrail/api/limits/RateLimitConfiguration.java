package org.claimtrail.api.limits;

import io.micrometer.core.instrument.MeterRegistry;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.claimtrail.api.security.Origins;
import org.claimtrail.api.web.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Where requests are counted: by address before anything else, by caller right after it is known who he is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.API)
@ConditionalOnProperty(value = "claimtrail.rate-limits.enabled", matchIfMissing = true)
class RateLimitConfiguration {

    private static final int BEFORE_ANYTHING_COSTLY = Ordered.HIGHEST_PRECEDENCE + 3;
    private static final int AFTER_AUTHENTICATION = -50;

    @Bean
    SharedBuckets sharedBuckets(JdbcConnectionDetails database, RateLimitProperties properties) {
        return new SharedBuckets(database, properties.patience());
    }

    @Bean
    RateLimits rateLimits(SharedBuckets shared, RateLimitProperties properties, MeterRegistry meters) {
        return new RateLimits(shared, properties.patience(), meters);
    }

    @Bean
    FilterRegistrationBean<AddressLimitFilter> addressLimits(
            RateLimits limits, ProblemWriter problems, Origins origins, RateLimitProperties properties) {
        var filter = new AddressLimitFilter(limits, new TooMany(problems), origins, properties);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(BEFORE_ANYTHING_COSTLY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<CallerLimitFilter> callerLimits(
            RateLimits limits, ProblemWriter problems, RateLimitProperties properties) {
        var filter = new CallerLimitFilter(limits, new TooMany(problems), properties);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(AFTER_AUTHENTICATION);
        return registration;
    }
}
