package org.claimtrail.api.mail;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends what is queued, where the scheduler runs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.COMMAND)
class DeliveryConfiguration {

    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    OneTimeTask<Void> deliverMessage(Deliveries deliveries, MailProperties properties) {
        return Tasks.oneTime(Outbox.TASK)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> retry(deliveries, properties, complete, operations))
                .execute((instance, context) -> deliveries.deliver(UUID.fromString(instance.getId())));
    }

    @Bean
    RecurringTask<Void> messagePurgeTask(Errands errands, MailProperties properties, Clock clock) {
        return Tasks.recurring("purge-messages", Schedules.daily(ZoneOffset.UTC, NIGHT))
                .execute((instance, context) -> errands.purge(clock.instant().minus(properties.retention())));
    }

    @Bean
    MeterBinder messagesGivenUp(Errands errands) {
        return registry -> Gauge.builder("claimtrail.messages.given.up", errands, Errands::givenUp)
                .description("Messages to people that could not be sent")
                .register(registry);
    }

    private static void retry(
            Deliveries deliveries,
            MailProperties properties,
            ExecutionComplete complete,
            ExecutionOperations<Void> operations) {
        var id = UUID.fromString(complete.getExecution().getId());
        var failures = complete.getExecution().consecutiveFailures + 1;
        deliveries.failed(id, failures, complete.getCause().orElse(null));
        if (failures > properties.retries()) {
            deliveries.giveUp(id);
            operations.remove();
        } else {
            operations.reschedule(complete, complete.getTimeDone().plus(properties.retryAfter(failures)));
        }
    }
}
