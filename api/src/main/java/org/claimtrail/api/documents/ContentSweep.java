package org.claimtrail.api.documents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.claimtrail.command.documents.StoredContents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes, every hour, the bytes that no document came to. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.COMMAND)
class ContentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ContentSweep.class);

    @Bean
    RecurringTask<Void> contentSweepTask(StoredContents contents) {
        return Tasks.recurring("sweep-document-content", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    var removed = contents.sweep();
                    if (removed > 0) {
                        LOG.info("Removed {} files from the document store that no document came to", removed);
                    }
                });
    }
}
