package org.claimtrail.command.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.clocks.ClockPackCommand.PublishClockPack;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.clocks.ClockPackEvent;
import org.claimtrail.events.clocks.ClockPackEvent.ClockPackPublished;
import org.claimtrail.events.clocks.ClockPackId;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The shell of a tenant's own pack of time limits. */
@Aggregate(cache = "aggregateCache")
class TenantPack extends AggregateShell {

    @AggregateIdentifier
    private @Nullable ClockPackId id;

    private final List<ClockPack> versions = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(PublishClockPack c, Envelope by, TenantRules rules, KnownEvents known) {
        return decide(by, () -> ClockPackDecisions.publish(versions, c, today(by, rules), RuleCheck.with(known)));
    }

    @EventSourcingHandler
    void on(ClockPackEvent event, Envelope envelope) {
        id = event.packId();
        switch (event) {
            case ClockPackPublished e -> versions.add(e.pack());
        }
        remember(envelope);
    }

    private static LocalDate today(Envelope by, TenantRules rules) {
        return LocalDate.ofInstant(by.recordedAt(), rules.zone(by.tenant()));
    }
}
