package org.claimtrail.api.sessions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets, every night, tokens and failures that are too old to matter; what happened stays in the security log. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.COMMAND)
class SessionPurge {

    private static final Logger LOG = LoggerFactory.getLogger(SessionPurge.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 30);
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> sessionPurgeTask(Lockouts lockouts, JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("purge-sessions", Schedules.daily(ZoneOffset.UTC, NIGHT))
                .execute((instance, context) -> {
                    var before = Times.at(clock.instant().minus(KEPT));
                    var purged = lockouts.purge();
                    // A token that could still be used a second time is kept: it gives a thief away.
                    purged += delete(jdbc, "refresh_token WHERE expires_at < :before", before);
                    purged += delete(jdbc, "proof WHERE expires_at < :before", before);
                    LOG.info("Forgot {} tokens and failures that no longer matter", purged);
                });
    }

    private static int delete(JdbcClient jdbc, String what, Object before) {
        return jdbc.sql("DELETE FROM " + what).param("before", before).update();
    }
}
