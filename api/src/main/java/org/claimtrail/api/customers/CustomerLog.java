package org.claimtrail.api.customers;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to customers, by whom; it is only ever added to, and names fields rather than what is in them. */
@Component
final class CustomerLog {

    private final JdbcClient jdbc;

    CustomerLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What can be done to a customer. */
    enum Action {
        CREATED,
        CHANGED,
        NOTED,
        POLICY_LINKED,
        POLICY_UNLINKED,
        DEACTIVATED,
        REACTIVATED,
        MERGED,
        TOOK_OTHER_IN,
        ERASED
    }

    /**
     * Something that was done.
     *
     * @param version of the customer after it
     * @param fields the names of what became different
     */
    record CustomerChange(
            long version,
            Action action,
            List<String> fields,
            String actor,
            String address,
            @Nullable String reason,
            Instant changedAt) {

        CustomerChange {
            fields = List.copyOf(fields);
        }
    }

    /** Adds an entry, in the transaction that is open. */
    void add(Customer now, Action action, List<String> fields, Envelope by) {
        jdbc.sql("""
                        INSERT INTO customer_change (customer_id, sequence, tenant, action, fields, actor, address, reason,
                         changed_at)
                        VALUES (:id, :sequence, :tenant, :action, :fields::text[], :actor, :address, :reason, :now)""")
                .param("id", now.id())
                .param("sequence", now.version())
                .param("tenant", now.tenant())
                .param("action", action.name())
                .param("fields", fields.toArray(String[]::new))
                .param("actor", by.actor())
                .param("address", by.address())
                .param("reason", by.reason())
                .param("now", Timestamp.from(now.changedAt()))
                .update();
    }

    /** What was done to a customer, the newest first. */
    List<CustomerChange> of(String tenant, UUID id, Paging paging) {
        return jdbc.sql("""
                        SELECT * FROM customer_change WHERE tenant = :tenant AND customer_id = :id
                        ORDER BY sequence DESC LIMIT :size OFFSET :offset""")
                .param("tenant", tenant)
                .param("id", id)
                .param("size", paging.size())
                .param("offset", (long) paging.page() * paging.size())
                .query((row, index) -> new CustomerChange(
                        row.getLong("sequence"),
                        Action.valueOf(row.getString("action")),
                        List.of((String[]) row.getArray("fields").getArray()),
                        row.getString("actor"),
                        row.getString("address"),
                        row.getString("reason"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    long count(String tenant, UUID id) {
        return jdbc.sql("SELECT count(*) FROM customer_change WHERE tenant = ? AND customer_id = ?")
                .params(tenant, id)
                .query((row, index) -> row.getLong(1))
                .single();
    }
}
