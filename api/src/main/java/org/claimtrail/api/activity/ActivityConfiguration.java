package org.claimtrail.api.activity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.claimtrail.api.security.Origins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has every request looked at, and old entries dropped at night. */
@Configuration(proxyBeanMethods = false)
class ActivityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ActivityConfiguration.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    @Bean
    ActivityTable activityTable(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new ActivityTable(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    @ConditionalOnRole(Role.API)
    ActivityWriter activityWriter(ActivityTable table, ActivityProperties properties, MeterRegistry meters) {
        return new ActivityWriter(table, properties, meters);
    }

    /** It stands before all that could turn a request down: attempts count too. */
    @Bean
    @ConditionalOnRole(Role.API)
    WebMvcConfigurer activityRecording(
            ActivityWriter writer, Origins origins, ActivityProperties properties, Clock clock) {
        var recorder = new ActivityRecorder(writer, origins, properties, clock);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(recorder).addPathPatterns("/api/**").order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    @Bean
    @ConditionalOnRole(Role.COMMAND)
    RecurringTask<Void> activityPurgeTask(ActivityTable table, ActivityProperties properties, Clock clock) {
        return Tasks.recurring("purge-activity", Schedules.daily(ZoneOffset.UTC, NIGHT))
                .execute((instance, context) -> {
                    var dropped = table.purgeOlderThan(properties.retention(), clock);
                    LOG.info("Dropped what was done in {}", dropped);
                });
    }
}
