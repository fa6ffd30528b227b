package org.claimtrail.command.claims;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.ActivityEvent.ActivityPlanned;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.supply.OrderEvent.OrderDrafted;
import org.claimtrail.events.supply.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes which orders and activities there are on a claim, because nobody can ask all orders for the claims that they are on. Only
 * that they exist: how each stands is asked of its own events. It may lag behind by a moment.
 */
@Component
@ProcessingGroup("process-claim-dependants")
public class ClaimDependants {

    private static final String ORDER = "ORDER";
    private static final String ACTIVITY = "ACTIVITY";

    private final JdbcClient jdbc;

    ClaimDependants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The orders that were ever drafted on a claim. */
    public List<OrderId> orders(String tenant, ClaimId claim) {
        return ids(tenant, claim, ORDER).stream().map(OrderId::of).toList();
    }

    /** The activities that were ever planned on a claim. */
    public List<ActivityId> activities(String tenant, ClaimId claim) {
        return ids(tenant, claim, ACTIVITY).stream().map(ActivityId::of).toList();
    }

    @EventHandler
    void on(OrderDrafted event, EventMessage<?> message) {
        note(message, event.claimId().value(), ORDER, event.orderId().value());
    }

    @EventHandler
    void on(ActivityPlanned event, EventMessage<?> message) {
        if (event.subject().kind() == Subject.Kind.CLAIM) {
            note(
                    message,
                    UUID.fromString(event.subject().id()),
                    ACTIVITY,
                    event.activityId().value());
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("DELETE FROM claim_dependant").update();
    }

    private List<UUID> ids(String tenant, ClaimId claim, String kind) {
        return jdbc.sql("""
                        SELECT dependant_id FROM claim_dependant WHERE tenant = ? AND claim_id = ? AND kind = ?
                        ORDER BY dependant_id""")
                .params(tenant, claim.value(), kind)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    private void note(EventMessage<?> message, UUID claim, String kind, UUID dependant) {
        jdbc.sql("""
                        INSERT INTO claim_dependant (tenant, claim_id, kind, dependant_id) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(Envelope.from(message.getMetaData()).tenant(), claim, kind, dependant)
                .update();
    }
}
