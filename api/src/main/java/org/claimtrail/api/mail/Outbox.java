package org.claimtrail.api.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.claimtrail.command.processes.TaskJson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what is to be sent, in the transaction of what led to it: neither is there without the other. */
@Component
public final class Outbox {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("deliver-message");

    private final JdbcClient jdbc;
    private final ObjectProvider<Scheduler> scheduler;
    private final SchedulerClient tasks;
    private final MailProperties properties;
    private final Clock clock;

    Outbox(
            JdbcClient jdbc,
            DataSource source,
            ObjectProvider<Scheduler> scheduler,
            MailProperties properties,
            Clock clock,
            @Value("${db-scheduler.table-name:scheduled_tasks}") String table) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        // An instance without the command role has no scheduler; it hands over to one that has.
        this.tasks = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source))
                .tableName(table)
                .serializer(new TaskJson())
                .build();
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Queues an errand in the running transaction.
     *
     * @return false, and nothing is sent, when the recipient got too many of its kind lately
     * @throws IllegalStateException without a transaction
     */
    public boolean queue(Errand errand) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A message is queued in the transaction of what led to it");
        }
        if (isTooMuch(errand)) {
            return false;
        }
        jdbc.sql("""
                        INSERT INTO outgoing_message
                            (message_id, tenant, kind, user_id, recipient, facts, queued_at, state)
                        VALUES (:id, :tenant, :kind, :userId, :recipient, :facts::jsonb, :now, 'QUEUED')""")
                .param("id", errand.id())
                .param("tenant", errand.tenant())
                .param("kind", errand.kind())
                .param("userId", errand.userId())
                .param("recipient", errand.recipient())
                .param("facts", Errands.json(errand.facts()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        tasks.schedule(TASK.instance(errand.id().toString()).scheduledTo(clock.instant()));
        afterCommit(() -> scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions));
        return true;
    }

    /** Nobody can have an address flooded through us. */
    private boolean isTooMuch(Errand errand) {
        return jdbc.sql("""
                        SELECT count(*) FROM outgoing_message
                        WHERE recipient = :recipient AND kind = :kind AND tenant = :tenant AND queued_at > :since""")
                        .param("recipient", errand.recipient())
                        .param("kind", errand.kind())
                        .param("tenant", errand.tenant())
                        .param("since", Timestamp.from(clock.instant().minus(properties.within())))
                        .query(Long.class)
                        .single()
                >= properties.most();
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
