package org.claimtrail.api.runtime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.claimtrail.command.receipts.CommandReceipts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets, every night, the answers to commands that nobody will send again. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.COMMAND)
class ReceiptPurge {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptPurge.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    @Bean
    RecurringTask<Void> receiptPurgeTask(CommandReceipts receipts, RuntimeProperties properties) {
        var retention = properties.receipts().retention();
        return Tasks.recurring("purge-command-receipts", Schedules.daily(ZoneOffset.UTC, NIGHT))
                .execute((instance, context) -> {
                    var purged =
                            receipts.purgeOlderThan(retention, Clock.systemUTC().instant());
                    LOG.info("Forgot {} answers to commands older than {}", purged, retention);
                });
    }
}
