package org.claimtrail.command.processes;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.command.processes.ProcessTask.State;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What processes have to do: for operators to see, and to have tried again. */
@Component
public final class ProcessTasks {

    private static final TaskJson JSON = new TaskJson();

    private final JdbcClient database;
    private final ObjectProvider<Scheduler> scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<String> names;

    public ProcessTasks(
            JdbcClient database,
            ObjectProvider<Scheduler> scheduler,
            PlatformTransactionManager transactions,
            Clock clock,
            List<? extends DurableProcess<?>> processes) {
        this.database = database;
        this.scheduler = scheduler;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.names = processes.stream().map(DurableProcess::getName).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The jobs of a tenant, parked ones first, then by due time.
     *
     * @param state null for all
     * @param limit the most to return
     */
    public List<ProcessTask> list(String tenant, @Nullable State state, int limit) {
        return database.sql("""
                        SELECT * FROM (
                            SELECT *, CASE WHEN picked THEN 'RUNNING'
                                           WHEN execution_time >= :parked THEN 'PARKED'
                                           ELSE 'WAITING' END AS state
                            FROM scheduled_tasks
                            WHERE task_name IN (:names) AND starts_with(task_instance, :tenant || ':')) AS job
                        WHERE :state::text IS NULL OR state = :state
                        ORDER BY state <> 'PARKED', execution_time, task_name, task_instance
                        LIMIT :limit""")
                .param("parked", Timestamp.from(ToDo.PARKED))
                .param("names", namesOrNone())
                .param("tenant", tenant)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query(ProcessTasks::read)
                .list();
    }

    /** How many jobs of all tenants wait for a person. */
    public long parked() {
        return database.sql(
                        "SELECT count(*) FROM scheduled_tasks WHERE task_name IN (:names) AND execution_time >= :parked")
                .param("names", namesOrNone())
                .param("parked", Timestamp.from(ToDo.PARKED))
                .query(Long.class)
                .single();
    }

    /**
     * Has a waiting or parked job tried at once.
     *
     * @return false if the tenant has no such job, or it is being worked on
     */
    public boolean retry(String tenant, String name, String instance) {
        if (!names.contains(name) || !instance.startsWith(tenant + ":")) {
            return false;
        }
        var id = TaskInstanceId.of(name, instance);
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> reschedule(id)));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException e) {
            // Between the look and the change it was finished or begun, which is what was asked for.
            return false;
        }
    }

    private boolean reschedule(TaskInstanceId id) {
        return find(id).map(toDo -> scheduler.getObject().reschedule(id, clock.instant(), toDo.retried()))
                .orElse(false);
    }

    private Optional<ToDo> find(TaskInstanceId id) {
        return scheduler.getObject().getScheduledExecution(id).map(found -> (ToDo) found.getData());
    }

    private List<String> namesOrNone() {
        // SQL has no empty list.
        return names.isEmpty() ? List.of("") : List.copyOf(names);
    }

    private static ProcessTask read(ResultSet row, int number) throws SQLException {
        var toDo = Objects.requireNonNull(JSON.deserialize(ToDo.class, row.getBytes("task_data")));
        var state = State.valueOf(row.getString("state"));
        return new ProcessTask(
                row.getString("task_name"),
                row.getString("task_instance"),
                toDo.tenant(),
                state,
                state == State.PARKED ? null : instant(row, "execution_time"),
                toDo.failures(),
                toDo.lastFailure(),
                instant(row, "last_failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
