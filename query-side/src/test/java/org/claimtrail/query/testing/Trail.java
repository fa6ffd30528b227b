package org.claimtrail.query.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.catastrophes.CatastropheEvent;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.clocks.CalendarEvent;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockPackEvent;
import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.staff.AssignmentEvent;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.events.uploads.UploadEvent;
import org.jspecify.annotations.Nullable;

/** Stores events as if commands had led to them: one tenant, one second apart. */
public final class Trail {

    private final String tenant;
    private final EventStore store = QuerySide.started().bean(EventStore.class);
    private final Map<String, Long> versions = new HashMap<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private String actor = "Amina Otieno";
    private List<String> roles = List.of("adjuster");
    private @Nullable String reason;
    private @Nullable Instant effectiveAt;

    /** Whose events they are. */
    public String tenant() {
        return tenant;
    }

    public Trail(String tenant) {
        this.tenant = tenant;
    }

    public Trail as(String newActor, String... newRoles) {
        actor = newActor;
        roles = List.of(newRoles);
        return this;
    }

    public Trail at(Instant moment) {
        now = moment;
        return this;
    }

    /** The next event holds from another moment than it is recorded. */
    public Trail holdingFrom(Instant moment) {
        effectiveAt = moment;
        return this;
    }

    public Trail because(String why) {
        reason = why;
        return this;
    }

    public Trail happens(DomainEvent... events) {
        store.publish(List.of(events).stream().map(this::message).toList());
        return this;
    }

    public Instant now() {
        return now;
    }

    private GenericDomainEventMessage<DomainEvent> message(DomainEvent event) {
        now = now.plusSeconds(1);
        var aggregate = aggregate(event);
        var version = versions.merge(aggregate, 0L, (before, zero) -> before + 1);
        return new GenericDomainEventMessage<>(
                event.getClass().getSimpleName(),
                aggregate,
                version,
                event,
                MetaData.from(envelope().toMetadata()));
    }

    private Envelope envelope() {
        var id = UUID.randomUUID().toString();
        var envelope = new Envelope(
                tenant,
                actor,
                roles,
                "claims.Tested",
                id,
                "print",
                "corr-" + tenant,
                "cause-" + id,
                "192.0.2.7",
                reason,
                now,
                effectiveAt == null ? now : effectiveAt,
                null);
        reason = null;
        effectiveAt = null;
        return envelope;
    }

    private static String aggregate(DomainEvent event) {
        return switch (event) {
            case ClaimEvent e -> e.claimId().toString();
            case PolicyEvent e -> e.policyId().toString();
            case DisbursementEvent e -> e.disbursementId().toString();
            case UploadEvent e -> e.uploadId().toString();
            case SalvageEvent e -> e.lotId().toString();
            case ProgrammeEvent e -> e.programmeId().toString();
            case AuthorityEvent e -> e.bookId().toString();
            case CatastropheEvent e -> e.catastropheId().toString();
            case LimitEvent e -> e.limitId().toString();
            case VendorEvent e -> e.vendorId().toString();
            case OrderEvent e -> e.orderId().toString();
            case IssueEvent e -> e.issueId().toString();
            case ActivityEvent e -> e.activityId().toString();
            case AppointmentEvent e -> e.calendarId().toString();
            case ClockEvent e -> e.clockId().toString();
            case ClockPackEvent e -> e.packId().toString();
            case CalendarEvent e -> e.calendarId().toString();
            case AlertEvent e -> e.alertId().toString();
            case DocumentEvent e -> e.documentId().toString();
            case LetterEvent e -> e.letterId().toString();
            case LetterTemplateEvent e -> e.bookId().toString();
            case StaffEvent e -> e.staffId().toString();
            case AssignmentEvent e -> e.assignmentId().toString();
            default ->
                throw new IllegalArgumentException(
                        "Nobody knows whose " + event.getClass().getName() + " is");
        };
    }
}
