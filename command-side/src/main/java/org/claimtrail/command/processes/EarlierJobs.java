package org.claimtrail.command.processes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a process do things in the order in which they happened. The scheduler keeps none: of two jobs that follow one another
 * either may be taken up first. Whoever is taken up does what comes before it as well; done twice, it is done once.
 */
@Component
public final class EarlierJobs {

    private static final TaskJson JSON = new TaskJson();
    private static final String SEPARATOR = ":";

    private final JdbcClient database;

    public EarlierJobs(JdbcClient database) {
        this.database = database;
    }

    static String instance(String sequence, long number) {
        return sequence + SEPARATOR + String.format(Locale.ROOT, "%019d", number);
    }

    /** The jobs of the same sequence before this one that are not done, the first first; parked ones are passed over. */
    public <T> List<Job<T>> before(String process, Job<T> job, Class<T> facts) {
        var sequence = job.instance().substring(0, job.instance().lastIndexOf(SEPARATOR) + 1);
        return database.sql("""
                        SELECT task_instance, task_data FROM scheduled_tasks
                        WHERE task_name = :process AND task_instance >= :sequence AND task_instance < :instance
                         AND starts_with(task_instance, :sequence) AND execution_time < :parked
                        ORDER BY task_instance""")
                .param("process", process)
                .param("sequence", sequence)
                .param("instance", job.instance())
                .param("parked", Timestamp.from(ToDo.PARKED))
                .query((row, index) -> read(row, facts))
                .list();
    }

    private static <T> Job<T> read(ResultSet row, Class<T> facts) throws SQLException {
        var toDo = Objects.requireNonNull(JSON.deserialize(ToDo.class, row.getBytes("task_data")));
        return new Job<>(
                toDo.tenant(),
                row.getString("task_instance"),
                toDo.correlationId(),
                toDo.causationId(),
                toDo.round(),
                TaskJson.value(toDo.facts(), facts));
    }
}
