package org.claimtrail.api.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;

/**
 * Writes what one or several commands want stored with one statement: each further question to the database would cost a
 * command as much as all its work in this process. A command alone, which is the usual case where little happens, has a
 * statement of its own, because taking lists apart costs the database a tenth of the time.
 */
final class AppendStatement implements GroupCommit.Writer {

    private static final int LONGEST_SILENCE = 20_000;

    private final AppendOne one;
    private final AppendMany many;

    AppendStatement(DataSource dataSource) {
        one = new AppendOne(dataSource);
        many = new AppendMany(dataSource);
    }

    /** Whether it was the receipt that could not be stored, because there is one with its key. */
    static boolean isRepeatedKey(SQLException failure) {
        return failure instanceof PSQLException refused
                && refused.getServerErrorMessage() != null
                && "command_receipt_pk".equals(refused.getServerErrorMessage().getConstraint());
    }

    /** Commits by itself, and does not keep everybody waiting for a server that is silent or for somebody else's lock. */
    static Connection connection(DataSource dataSource) throws SQLException {
        var connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, LONGEST_SILENCE);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void write(List<Append> group) throws SQLException {
        var first = group.getFirst();
        var receipt = first.receipt();
        if (group.size() == 1 && receipt != null && AppendOne.suits(first.events())) {
            one.write(first.events(), receipt);
        } else {
            many.write(group);
        }
    }
}
