package org.claimtrail.events.storage;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.claimtrail.events.shared.Revision;
import org.claimtrail.events.staff.AssignmentEvent;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.events.uploads.UploadEvent;

/** Every event type there is, under the name it is stored by. */
public final class EventTypes {

    /** Written down, not taken from the package: a class may move, its name in the store may not. */
    private static final Map<Class<? extends DomainEvent>, String> CONTEXTS = contexts();

    private final Map<String, EventType> byName = new LinkedHashMap<>();
    private final Map<Class<?>, EventType> byShape = new LinkedHashMap<>();

    /** The product's own vocabularies. */
    public EventTypes() {
        this(CONTEXTS);
    }

    /**
     * Registers the records of each sealed root under its context.
     *
     * @throws IllegalArgumentException when a name or record comes twice, or something is not a record under a sealed root
     */
    EventTypes(Map<Class<? extends DomainEvent>, String> contexts) {
        contexts.forEach((root, context) -> register(root, context));
    }

    /**
     * The type with this stable name.
     *
     * @throws UnknownEventType when there is none
     */
    public EventType named(String name) {
        var type = byName.get(name);
        if (type == null) {
            throw new UnknownEventType("There is no event type " + name);
        }
        return type;
    }

    /**
     * The type that is stored for objects of this class.
     *
     * @throws UnknownEventType when the class is not one of our events
     */
    public EventType of(Class<?> shape) {
        var type = byShape.get(shape);
        if (type == null) {
            throw new UnknownEventType(shape.getName() + " is not an event type");
        }
        return type;
    }

    /** All of them, in the order of their vocabularies. */
    public Collection<EventType> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    private void register(Class<? extends DomainEvent> shape, String context) {
        if (shape.isSealed()) {
            for (var permitted : shape.getPermittedSubclasses()) {
                register(permitted.asSubclass(DomainEvent.class), context);
            }
        } else if (shape.isRecord()) {
            add(new EventType(context + "." + shape.getSimpleName(), revisionOf(shape), shape));
        } else {
            throw new IllegalArgumentException(shape.getName() + " is neither a record nor sealed");
        }
    }

    private void add(EventType type) {
        if (byName.putIfAbsent(type.name(), type) != null || byShape.putIfAbsent(type.shape(), type) != null) {
            throw new IllegalArgumentException("The event type " + type.name() + " is there twice");
        }
    }

    private static int revisionOf(Class<?> shape) {
        var annotation = shape.getAnnotation(Revision.class);
        return annotation == null ? 1 : annotation.value();
    }

    private static Map<Class<? extends DomainEvent>, String> contexts() {
        var contexts = new LinkedHashMap<Class<? extends DomainEvent>, String>();
        contexts.put(ClaimEvent.class, "claims");
        contexts.put(PolicyEvent.class, "policies");
        contexts.put(DisbursementEvent.class, "payments");
        contexts.put(LimitEvent.class, "limits");
        contexts.put(UploadEvent.class, "uploads");
        contexts.put(SalvageEvent.class, "salvage");
        contexts.put(ProgrammeEvent.class, "parametric");
        contexts.put(AuthorityEvent.class, "authority");
        contexts.put(CatastropheEvent.class, "catastrophes");
        contexts.put(VendorEvent.class, "supply");
        contexts.put(OrderEvent.class, "supply");
        contexts.put(IssueEvent.class, "supply");
        contexts.put(ActivityEvent.class, "diary");
        contexts.put(AppointmentEvent.class, "diary");
        contexts.put(StaffEvent.class, "staff");
        contexts.put(AssignmentEvent.class, "staff");
        contexts.put(ClockEvent.class, "clocks");
        contexts.put(ClockPackEvent.class, "clocks");
        contexts.put(CalendarEvent.class, "clocks");
        contexts.put(AlertEvent.class, "alerts");
        contexts.put(DocumentEvent.class, "documents");
        contexts.put(LetterTemplateEvent.class, "correspondence");
        contexts.put(LetterEvent.class, "correspondence");
        return Collections.unmodifiableMap(contexts);
    }
}
