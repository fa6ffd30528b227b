package org.claimtrail.api.limits;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets buckets that are full again: whoever has none has a full one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.COMMAND)
class BucketPurge {

    private static final Duration INTERVAL = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> bucketPurgeTask(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("purge-rate-limits", Schedules.fixedDelay(INTERVAL))
                .execute((instance, context) -> purge(jdbc, clock));
    }

    static int purge(JdbcClient jdbc, Clock clock) {
        return jdbc.sql("DELETE FROM rate_limit_bucket WHERE expires_at < :now")
                .param("now", clock.millis())
                .update();
    }
}
