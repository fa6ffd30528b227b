package org.claimtrail.query.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * What an event does to a read model, as SQL.
 *
 * @param mustHit whether it is an error when no row is there to be changed: then an earlier event is missing
 */
public record Statement(String sql, List<SqlValue> values, boolean mustHit) {

    /** Adds something. */
    public static Statement add(String sql, SqlValue... values) {
        return new Statement(sql, List.of(values), false);
    }

    /** Changes exactly one row that must be there. */
    public static Statement change(String sql, SqlValue... values) {
        return new Statement(sql, List.of(values), true);
    }

    /** Whether it changes the row that it finds in the place of its own. */
    boolean upserts() {
        return sql.contains("DO UPDATE");
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            values.get(i).bind(statement, i + 1);
        }
    }

    void check(int rows) throws NothingToChange {
        if (mustHit && rows == 0) {
            throw new NothingToChange("There is no row to be changed by: " + sql);
        }
    }

    /** An event changes something that is not there. */
    static final class NothingToChange extends SQLException {

        private static final long serialVersionUID = 1L;

        /** In the class of integrity violations: the event is at fault, not the connection. */
        private static final String STATE = "23000";

        NothingToChange(String message) {
            super(message, STATE);
        }
    }
}
