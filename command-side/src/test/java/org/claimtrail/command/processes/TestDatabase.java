package org.claimtrail.command.processes;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One real PostgreSQL for all tests of this module, with the product's own tables. */
public final class TestDatabase {

    private static final Path MIGRATIONS = Path.of("..", "api/src/main/resources/db/migration");

    private static final DataSource DATA_SOURCE = start();

    private TestDatabase() {}

    /** The database with nothing to do and nothing remembered; connections do not commit by themselves. */
    public static DataSource empty() {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(DATA_SOURCE));
        transaction.executeWithoutResult(status -> JdbcClient.create(DATA_SOURCE)
                .sql("TRUNCATE scheduled_tasks, command_receipt, number_sequence, clock_watch")
                .update());
        return DATA_SOURCE;
    }

    private static DataSource start() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                for (var migration : List.of("V1__event_store.sql", "V11__clocks.sql")) {
                    statement.execute(Files.readString(MIGRATIONS.resolve(migration)));
                }
            }
            var config = new HikariConfig();
            config.setDataSource(postgres.getPostgresDatabase());
            config.setAutoCommit(false);
            config.setMaximumPoolSize(12);
            return new HikariDataSource(config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The schema could not be laid out", e);
        }
    }
}
