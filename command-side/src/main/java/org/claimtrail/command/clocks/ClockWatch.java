package org.claimtrail.command.clocks;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which clocks of a claim have to hear of what; kept by the process that starts them. */
@Component
final class ClockWatch {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ClockWatch(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    void add(String tenant, ClaimId claim, ClockId clock, Set<String> events) {
        transaction.executeWithoutResult(status -> database.sql("""
                        INSERT INTO clock_watch (clock_id, tenant, claim_id, follows) VALUES (?, ?, ?, ?)
                        ON CONFLICT (clock_id) DO NOTHING""")
                .params(clock.value(), tenant, claim.value(), events.toArray(String[]::new))
                .update());
    }

    /** The clocks of a claim that have to hear of an event. */
    List<ClockId> of(String tenant, ClaimId claim, String event) {
        return database.sql("""
                        SELECT clock_id FROM clock_watch
                        WHERE tenant = ? AND claim_id = ? AND ? = ANY (follows) ORDER BY clock_id""")
                .params(tenant, claim.value(), event)
                .query((row, index) -> ClockId.of(row.getObject(1, UUID.class)))
                .list();
    }

    /** The tenant's clocks that are not stopped, so many of those that follow on one; null for the first. */
    List<ClockId> after(String tenant, @Nullable ClockId last, int atOnce) {
        return database.sql("""
                        SELECT clock_id FROM clock_watch WHERE tenant = ? AND clock_id > ? ORDER BY clock_id LIMIT ?""")
                .params(tenant, last == null ? new UUID(0, 0) : last.value(), atOnce)
                .query((row, index) -> ClockId.of(row.getObject(1, UUID.class)))
                .list();
    }

    /** A clock has been stopped for good. */
    void remove(ClockId clock) {
        transaction.executeWithoutResult(status -> database.sql("DELETE FROM clock_watch WHERE clock_id = ?")
                .param(clock.value())
                .update());
    }
}
