package org.claimtrail.command.alerts;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.alerts.AlertSource.Alerts;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.EarlierJobs;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;
import org.springframework.stereotype.Component;

/** Raises and resolves alerts as their sources say. */
@Component
@DisallowReplay
@ProcessingGroup("process-alerting")
class Alerting extends DurableProcess<Alerts> {

    private final List<AlertSource<?>> sources;
    private final EarlierJobs earlier;

    Alerting(ProcessSupport support, List<AlertSource<?>> sources, EarlierJobs earlier) {
        super("alerting", Alerts.class, support);
        this.sources = List.copyOf(sources);
        this.earlier = earlier;
    }

    @EventHandler(payloadType = DomainEvent.class)
    void on(EventMessage<?> message) {
        var alerts = sources.stream()
                .flatMap(source -> of(source, message))
                .filter(each -> !each.isNone())
                .reduce(Alerting::together);
        if (alerts.isPresent() && message instanceof DomainEventMessage<?> domain) {
            plan(message, domain.getAggregateIdentifier(), domain.getSequenceNumber(), alerts::get);
        }
    }

    @Override
    protected Next<Alerts> work(Job<Alerts> job) {
        earlier.before(getName(), job, Alerts.class).forEach(this::carryOut);
        carryOut(job);
        return Next.done();
    }

    private void carryOut(Job<Alerts> job) {
        job.facts().resolved().forEach(alert -> send(job, alert.alertId() + ":resolve", alert));
        job.facts().raised().forEach(alert -> send(job, alert.alertId() + ":raise", alert));
    }

    /** The payload is read only of events that a source wants. */
    private static <E extends DomainEvent> Stream<Alerts> of(AlertSource<E> source, EventMessage<?> message) {
        if (!source.events().isAssignableFrom(message.getPayloadType())) {
            return Stream.empty();
        }
        return Stream.of(
                source.alerts(source.events().cast(message.getPayload()), Envelope.from(message.getMetaData())));
    }

    private static Alerts together(Alerts one, Alerts other) {
        return new Alerts(
                Stream.concat(one.resolved().stream(), other.resolved().stream())
                        .toList(),
                Stream.concat(one.raised().stream(), other.raised().stream()).toList());
    }
}
