package org.claimtrail.command.staff;

import java.time.Clock;
import java.util.List;
import org.claimtrail.command.claims.Assignees;
import org.claimtrail.command.shared.TenantRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Judges by the staff directory; a tenant that has enrolled nobody keeps none, and gives its claims to whom it likes. */
@Component
final class StoredAssignees implements Assignees {

    private final Colleagues colleagues;
    private final ObjectProvider<TenantRules> rules;
    private final Clock clock;

    StoredAssignees(Colleagues colleagues, ObjectProvider<TenantRules> rules, Clock clock) {
        this.colleagues = colleagues;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<Objection> against(String tenant, String handle, Work work) {
        if (colleagues.all(tenant).isEmpty()) {
            return List.of();
        }
        var today = rules.getIfAvailable(() -> TenantRules.STANDARD).dayAt(tenant, clock.instant());
        return HandlerDecisions.against(
                new HandlerDecisions.Need(work.product(), work.cause()),
                today,
                colleagues.find(tenant, handle).orElse(StaffFacts.NOBODY));
    }
}
