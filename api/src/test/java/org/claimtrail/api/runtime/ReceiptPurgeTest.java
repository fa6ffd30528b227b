package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers to commands are forgotten when they are old, by a task that the scheduler has waiting. */
@ClaimtrailTest
class ReceiptPurgeTest {

    private static final TaskInstanceId TASK = TaskInstanceId.of("purge-command-receipts", RecurringTask.INSTANCE);

    private final Scheduler scheduler;
    private final JdbcClient jdbc;

    ReceiptPurgeTest(@Autowired Scheduler scheduler, @Autowired JdbcClient jdbc) {
        this.scheduler = scheduler;
        this.jdbc = jdbc;
    }

    @Test
    void it_waits_for_the_night() {
        var next = scheduler.getScheduledExecution(TASK).orElseThrow().getExecutionTime();

        assertThat(next).isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(1)));
        assertThat(next.atZone(ZoneOffset.UTC).getHour()).isEqualTo(3);
    }

    @Test
    void old_answers_go_and_younger_ones_stay() {
        receipt("older", Duration.ofDays(91));
        receipt("younger", Duration.ofDays(89));

        scheduler.reschedule(TASK, Instant.now());

        await().atMost(Duration.ofSeconds(30)).until(() -> kept("older") == 0);
        assertThat(kept("younger")).isEqualTo(1);
    }

    private void receipt(String key, Duration age) {
        jdbc.sql("INSERT INTO command_receipt (tenant, command_id, fingerprint, aggregate_id, version, recorded_at)"
                        + " VALUES ('purge-test', :key, 'digest', 'claim', 0, :at)")
                .param("key", key)
                .param("at", Instant.now().minus(age).atOffset(ZoneOffset.UTC))
                .update();
    }

    private long kept(String key) {
        return jdbc.sql("SELECT count(*) FROM command_receipt WHERE tenant = 'purge-test' AND command_id = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }
}
