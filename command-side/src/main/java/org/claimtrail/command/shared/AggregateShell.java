package org.claimtrail.command.shared;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * What the Axon shell of every aggregate does around a pure decision: nobody reaches another tenant's aggregate, nobody
 * decides on a version he has not seen, and a command that was stored once is not stored again.
 */
public abstract class AggregateShell {

    private @Nullable String tenant;
    private final Set<String> commandIds = new HashSet<>();

    /**
     * Takes a decision and applies what it leads to.
     *
     * @return the version after it
     */
    protected final long decide(Envelope by, Supplier<? extends List<? extends DomainEvent>> decision) {
        var metadata = MetaData.from(by.toMetadata());
        return carryOut(by, () -> decision.get().forEach(event -> apply(event, metadata)));
    }

    /**
     * Takes a decision about what happened at other times, and applies each event as of its own.
     *
     * @return the version after it
     */
    protected final long decideDated(Envelope by, Supplier<List<Dated>> decision) {
        return carryOut(
                by,
                () -> decision.get()
                        .forEach(dated -> apply(
                                dated.event(),
                                MetaData.from(
                                        by.holdingFrom(dated.effectiveAt()).toMetadata()))));
    }

    private long carryOut(Envelope by, Runnable decision) {
        if (!isOf(by)) {
            throw new Refused(CommonRefusal.NOT_FOUND, CommonRefusal.NOT_FOUND.meaning());
        }
        if (commandIds.contains(by.commandId())) {
            return version();
        }
        var expected = by.expectedVersion();
        Refused.unless(
                expected == null || expected == version(),
                CommonRefusal.VERSION_CONFLICT,
                "You have seen version " + expected + ", it is now at version " + version() + ".");
        decision.run();
        return version();
    }

    /** Notes whose aggregate this is and which command led to the event; call it from the event sourcing handler. */
    protected final void remember(Envelope envelope) {
        tenant = envelope.tenant();
        commandIds.add(envelope.commandId());
    }

    /** Whether it is the tenant's who asks, or nobody's yet. */
    protected final boolean isOf(Envelope by) {
        return tenant == null || tenant.equals(by.tenant());
    }

    private static long version() {
        var version = getVersion();
        return version == null ? -1 : version;
    }
}
