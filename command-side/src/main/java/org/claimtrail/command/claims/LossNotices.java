package org.claimtrail.command.claims;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers of every notified loss what tells it from others. */
@Component
class LossNotices {

    /** The policy, and two of the three other traits. */
    private static final String ALIKE = """
            SELECT * FROM loss_notice
            WHERE tenant = :tenant AND policy_number = :policy AND claim_id <> :claim
             AND (loss_date = :day)::int + (cause = :cause)::int + (reporter = :reporter)::int >= 2
            ORDER BY notified_at, claim_id""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LossNotices(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What tells a loss from others.
     *
     * @param reporter follows from the reporter's name, which is not kept
     */
    record Notice(
            ClaimId claimId,
            String claimNumber,
            String policyNumber,
            LocalDate lossDate,
            String cause,
            UUID reporter,
            Instant notifiedAt) {

        /** Whether it was notified before the other one; one of two always was. */
        boolean isBefore(Notice other) {
            return notifiedAt.equals(other.notifiedAt)
                    ? claimId.toString().compareTo(other.claimId.toString()) < 0
                    : notifiedAt.isBefore(other.notifiedAt);
        }
    }

    /**
     * Remembers a notice for good, and only then looks for others like it: of two that are remembered at the same moment one
     * at least finds the other.
     */
    List<Notice> remembered(String tenant, Notice notice) {
        transaction.executeWithoutResult(status -> remember(tenant, notice));
        return transaction.execute(status -> alike(tenant, notice));
    }

    private void remember(String tenant, Notice notice) {
        jdbc.sql("""
                        INSERT INTO loss_notice (claim_id, tenant, claim_number, policy_number, loss_date, cause,
                         reporter, notified_at)
                        VALUES (:claim, :tenant, :number, :policy, :day, :cause, :reporter, :notified)
                        ON CONFLICT (claim_id) DO NOTHING""")
                .param("claim", notice.claimId().value())
                .param("tenant", tenant)
                .param("number", notice.claimNumber())
                .param("policy", notice.policyNumber())
                .param("day", Date.valueOf(notice.lossDate()))
                .param("cause", notice.cause())
                .param("reporter", notice.reporter())
                .param("notified", Timestamp.from(notice.notifiedAt()))
                .update();
    }

    private List<Notice> alike(String tenant, Notice notice) {
        return jdbc.sql(ALIKE)
                .param("tenant", tenant)
                .param("policy", notice.policyNumber())
                .param("claim", notice.claimId().value())
                .param("day", Date.valueOf(notice.lossDate()))
                .param("cause", notice.cause())
                .param("reporter", notice.reporter())
                .query((row, index) -> read(row))
                .list();
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                ClaimId.of(row.getObject("claim_id", UUID.class)),
                row.getString("claim_number"),
                row.getString("policy_number"),
                row.getDate("loss_date").toLocalDate(),
                row.getString("cause"),
                row.getObject("reporter", UUID.class),
                row.getTimestamp("notified_at").toInstant());
    }
}
