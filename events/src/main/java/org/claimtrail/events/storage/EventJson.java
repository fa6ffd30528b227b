package org.claimtrail.events.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.claimtrail.events.shared.DomainEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events as JSON text and reads every revision that was ever written; serves the event store, the history and
 * whoever else keeps events. Immutable, so one is enough.
 */
public final class EventJson {

    private final EventTypes types;
    private final Upcasters upcasters;
    private final JsonMapper mapper = StoredForm.mapper();
    private final Map<Class<?>, ObjectReader> readers = new HashMap<>();

    /** For the product's own vocabularies. */
    public EventJson() {
        this(new EventTypes());
    }

    private EventJson(EventTypes types) {
        this(types, Upcasters.standard(types));
    }

    EventJson(EventTypes types, Upcasters upcasters) {
        this.types = types;
        this.upcasters = upcasters;
        types.all().forEach(type -> readers.put(type.shape(), mapper.readerFor(type.shape())));
    }

    /** What can be stored. */
    public EventTypes types() {
        return types;
    }

    /** The stable name that events of this class are stored by. */
    public String typeOf(Class<?> event) {
        return types.of(event).name();
    }

    /** The revision that events of this class are written in. */
    public int revisionOf(Class<?> event) {
        return types.of(event).revision();
    }

    /** The event in its newest revision: properties in the record's order, nulls left out. */
    public String write(DomainEvent event) {
        types.of(event.getClass());
        return mapper.writeValueAsString(event);
    }

    /**
     * Reads an event of any revision up to today's.
     *
     * @throws UnknownEventType when the type or the revision is not known
     * @throws UnreadablePayload when the text is not what the revision promises: a property is missing or unknown
     */
    public DomainEvent read(String type, int revision, String json) {
        return read(type, revision, json.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #read(String, int, String)}, from UTF-8. */
    public DomainEvent read(String type, int revision, byte[] json) {
        var known = known(type, revision);
        try {
            DomainEvent event = revision == known.revision()
                    ? reader(known).readValue(json)
                    : reader(known).readValue(lifted(known, revision, json));
            if (event == null) {
                throw new UnreadablePayload("A stored " + type + " is null");
            }
            return event;
        } catch (JacksonException e) {
            throw new UnreadablePayload("A stored " + type + " is not at revision " + revision, e);
        }
    }

    /** The type, if what is stored in this revision of it can be read. */
    EventType known(String type, int revision) {
        var known = types.named(type);
        if (revision < 1 || revision > known.revision()) {
            throw new UnknownEventType("There is no revision " + revision + " of " + type);
        }
        return known;
    }

    private JsonNode lifted(EventType type, int revision, byte[] json) {
        return upcasters.lift(type, revision, mapper.readValue(json, ObjectNode.class));
    }

    private ObjectReader reader(EventType type) {
        var reader = readers.get(type.shape());
        if (reader == null) {
            throw new IllegalStateException("Every event type has a reader: " + type);
        }
        return reader;
    }
}
