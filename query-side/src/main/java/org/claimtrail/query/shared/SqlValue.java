package org.claimtrail.query.shared;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parameter of a statement; its type is said even where it is null, because a batch in one form is much faster. */
public record SqlValue(@Nullable Object value, int type) {

    public static SqlValue text(@Nullable Object value) {
        return new SqlValue(value == null ? null : value.toString(), Types.VARCHAR);
    }

    public static SqlValue id(@Nullable UUID value) {
        return new SqlValue(value, Types.OTHER);
    }

    public static SqlValue number(@Nullable Long value) {
        return new SqlValue(value, Types.BIGINT);
    }

    /** An exact decimal number. */
    public static SqlValue decimal(@Nullable BigDecimal value) {
        return new SqlValue(value, Types.NUMERIC);
    }

    public static SqlValue count(@Nullable Integer value) {
        return new SqlValue(value, Types.INTEGER);
    }

    public static SqlValue flag(@Nullable Boolean value) {
        return new SqlValue(value, Types.BOOLEAN);
    }

    public static SqlValue day(@Nullable LocalDate value) {
        return new SqlValue(value, Types.DATE);
    }

    /** Cut to microseconds: the database would round, and nothing may appear to be recorded later than it was. */
    public static SqlValue at(@Nullable Instant value) {
        return new SqlValue(
                value == null ? null : value.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE);
    }

    void bind(PreparedStatement statement, int index) throws SQLException {
        if (value == null) {
            statement.setNull(index, type);
        } else {
            statement.setObject(index, value, type);
        }
    }
}
