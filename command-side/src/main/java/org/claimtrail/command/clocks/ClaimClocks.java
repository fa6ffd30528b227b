package org.claimtrail.command.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.clocks.ClaimClocks.Happening;
import org.claimtrail.command.clocks.ClaimStories.ClaimStory;
import org.claimtrail.command.clocks.ClockCommand.FollowClaim;
import org.claimtrail.command.clocks.ClockCommand.StartClock;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.EarlierJobs;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockEvent.ClockStopped;
import org.claimtrail.events.clocks.ClockEvent.RuleBasis;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.clocks.ClockRule;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Ids;
import org.springframework.stereotype.Component;

/** Whatever happens on a claim starts, stops, pauses and resumes the clocks that the tenant's packs lay down. */
@Component
@DisallowReplay
@ProcessingGroup("process-claim-clocks")
class ClaimClocks extends DurableProcess<Happening> {

    /**
     * Something that happened on a claim.
     *
     * @param facts what the event says that rules can go by
     * @param at when it happened in the business
     */
    record Happening(ClaimId claimId, String event, Map<String, String> facts, Instant at) {}

    private final KnownEvents known;
    private final TenantClocks tenants;
    private final ClaimStories claims;
    private final ClockWatch watch;
    private final EarlierJobs earlier;

    ClaimClocks(
            ProcessSupport support, TenantClocks tenants, ClaimStories claims, ClockWatch watch, EarlierJobs earlier) {
        super("claim-clocks", Happening.class, support);
        this.known = tenants.events();
        this.tenants = tenants;
        this.claims = claims;
        this.watch = watch;
        this.earlier = earlier;
    }

    /** Most events concern no clock: the payload is not even read of those. */
    @EventHandler(payloadType = DomainEvent.class)
    void on(EventMessage<?> message) {
        known.name(message.getPayloadType()).ifPresent(event -> happened(event, (DomainEventMessage<?>) message));
    }

    @EventHandler
    void on(ClockStopped event) {
        watch.remove(event.clockId());
    }

    @Override
    protected Next<Happening> work(Job<Happening> job) {
        earlier.before(getName(), job, Happening.class).forEach(this::carryOut);
        carryOut(job);
        return Next.done();
    }

    private void happened(String event, DomainEventMessage<?> message) {
        var cause = Envelope.from(message.getMetaData());
        // A clock may run by a pack that the tenant has done without since.
        if (tenants.name(cause.tenant(), event)
                || !watch.of(cause.tenant(), known.claim(message.getPayload()), event)
                        .isEmpty()) {
            plan(
                    message,
                    message.getAggregateIdentifier(),
                    message.getSequenceNumber(),
                    () -> new Happening(
                            known.claim(message.getPayload()),
                            event,
                            known.facts(message.getPayload()),
                            cause.effectiveAt()));
        }
    }

    private void carryOut(Job<Happening> job) {
        var happening = job.facts();
        var story = claims.of(job.tenant(), happening.claimId());
        var facts = facts(happening, story);
        for (var clock : watch.of(job.tenant(), happening.claimId(), happening.event())) {
            send(job, clock + ":follow", new FollowClaim(clock, happening.event(), facts, happening.at()));
        }
        var day = LocalDate.ofInstant(happening.at(), tenants.zone(job.tenant()));
        for (var pack : tenants.inForce(job.tenant(), day)) {
            ClockRules.startedBy(pack, happening.event(), day, story.product())
                    .forEach(rule -> start(job, pack, rule, story));
        }
    }

    private void start(Job<Happening> job, ClockPack pack, ClockRule rule, ClaimStory story) {
        var happening = job.facts();
        var subject = rule.subject() == null ? null : happening.facts().get(rule.subject());
        var clock = ClockId.of(Ids.derived(
                job.tenant(),
                "clock",
                happening.claimId().toString(),
                pack.code(),
                rule.code(),
                subject == null ? "" : subject));
        send(
                job,
                clock + ":start",
                new StartClock(
                        clock,
                        happening.claimId(),
                        story.number(),
                        new RuleBasis(pack.code(), pack.version(), pack.jurisdiction()),
                        rule,
                        story.product(),
                        subject,
                        happening.event(),
                        happening.at()));
        watch.add(job.tenant(), happening.claimId(), clock, ClockRules.followed(rule));
    }

    private static Map<String, String> facts(Happening happening, ClaimStory story) {
        var facts = new LinkedHashMap<>(happening.facts());
        var payment = facts.get(KnownEvents.PAYMENT);
        var type = payment == null ? null : story.paymentTypes().get(payment);
        if (type != null) {
            facts.put(KnownEvents.PAYMENT_TYPE, type);
        }
        return facts;
    }
}
