package org.claimtrail.query.shared;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Holds a read model still: whoever writes its rows shares the lock until the end of his transaction, whoever puts
 * rebuilt rows in their place has it alone. Readers are not concerned.
 */
public final class ReadModelLock {

    /** Tells these locks from others in the database. */
    private static final int SPACE = 0x636c7472;

    private ReadModelLock() {}

    public static void share(Connection connection, String readModel) throws SQLException {
        lock(connection, "SELECT pg_advisory_xact_lock_shared(?, hashtext(?))", readModel);
    }

    public static void own(Connection connection, String readModel) throws SQLException {
        lock(connection, "SELECT pg_advisory_xact_lock(?, hashtext(?))", readModel);
    }

    private static void lock(Connection connection, String sql, String readModel) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, SPACE);
            statement.setString(2, readModel);
            statement.execute();
        }
    }
}
