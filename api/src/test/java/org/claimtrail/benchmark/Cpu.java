package org.claimtrail.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * CPU time that was used, in nanoseconds.
 *
 * @param jvm by the process that runs the application
 * @param database by PostgreSQL: the postmaster and all its children
 */
record Cpu(long jvm, long database) {

    static final Cpu NONE = new Cpu(0, 0);

    Cpu minus(Cpu earlier) {
        return new Cpu(jvm - earlier.jvm, database - earlier.database);
    }

    Cpu withoutJvm(long nanos) {
        return new Cpu(jvm - nanos, database);
    }

    long total() {
        return jvm + database;
    }

    /** Reads the clocks. */
    record Meter(LongSupplier jvm, long postmaster) {

        /** Of this process and the server behind the data source. */
        static Meter here(DataSource dataSource) {
            var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            try (var connection = dataSource.getConnection()) {
                return new Meter(system::getProcessCpuTime, postmasterOf(connection));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        Cpu now() {
            return new Cpu(jvm.getAsLong(), ProcFs.isPresent() ? ProcFs.cpuOfFamily(postmaster) : 0);
        }
    }

    /** Every backend is a child of the postmaster. */
    static long postmasterOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return ProcFs.isPresent() ? ProcFs.parent(row.getLong(1)) : 0;
        }
    }
}
