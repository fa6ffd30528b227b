package org.claimtrail.api.customers;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.policies.PolicyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept with a customer: notes, and which policies are his. */
@Component
final class CustomerFile {

    private final JdbcClient jdbc;

    CustomerFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody wrote down about a customer. */
    record CustomerNote(UUID id, String text, String writtenBy, Instant writtenAt) {}

    List<CustomerNote> notes(String tenant, UUID customer) {
        return jdbc.sql("SELECT * FROM customer_note WHERE tenant = ? AND customer_id = ? ORDER BY written_at, note_id")
                .params(tenant, customer)
                .query((row, index) -> new CustomerNote(
                        row.getObject("note_id", UUID.class),
                        row.getString("text"),
                        row.getString("written_by"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds a note; false when it is there already. */
    boolean add(Customer customer, CustomerNote note) {
        return jdbc.sql("""
                        INSERT INTO customer_note (note_id, customer_id, tenant, text, written_by, written_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                note.id(),
                                customer.id(),
                                customer.tenant(),
                                note.text(),
                                note.writtenBy(),
                                Timestamp.from(note.writtenAt()))
                        .update()
                == 1;
    }

    List<PolicyId> policies(String tenant, UUID customer) {
        return jdbc.sql("SELECT policy_id FROM customer_policy WHERE tenant = ? AND customer_id = ? ORDER BY linked_at")
                .params(tenant, customer)
                .query((row, index) -> PolicyId.of(row.getObject(1, UUID.class)))
                .list();
    }

    /** Links a policy; false when it is linked already. */
    boolean link(Customer customer, PolicyId policy, String by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO customer_policy (customer_id, policy_id, tenant, linked_by, linked_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(customer.id(), policy.value(), customer.tenant(), by, Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Takes a link back; false when there is none. */
    boolean unlink(Customer customer, PolicyId policy) {
        return jdbc.sql("DELETE FROM customer_policy WHERE tenant = ? AND customer_id = ? AND policy_id = ?")
                        .params(customer.tenant(), customer.id(), policy.value())
                        .update()
                == 1;
    }

    /** Gives one customer's notes and policies to another. */
    void move(Customer from, Customer to) {
        jdbc.sql("UPDATE customer_note SET customer_id = ? WHERE tenant = ? AND customer_id = ?")
                .params(to.id(), from.tenant(), from.id())
                .update();
        jdbc.sql("""
                        INSERT INTO customer_policy (customer_id, policy_id, tenant, linked_by, linked_at)
                        SELECT ?, policy_id, tenant, linked_by, linked_at FROM customer_policy
                        WHERE tenant = ? AND customer_id = ? ON CONFLICT DO NOTHING""").params(to.id(), from.tenant(), from.id()).update();
        empty(from);
    }

    /** Forgets them. */
    void empty(Customer customer) {
        for (var table : List.of("customer_note", "customer_policy")) {
            jdbc.sql("DELETE FROM " + table + " WHERE tenant = ? AND customer_id = ?")
                    .params(customer.tenant(), customer.id())
                    .update();
        }
    }
}
