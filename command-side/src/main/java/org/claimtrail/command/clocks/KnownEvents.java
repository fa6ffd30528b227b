package org.claimtrail.command.clocks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.storage.EventType;
import org.claimtrail.events.storage.EventTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The events that clocks can follow: those that say which claim they are about. What is looked at in them are identifiers and
 * words of fixed lists; nothing that is said of people gets into the jobs.
 */
@Component
final class KnownEvents {

    /** What is known of a payment besides what its own events say. */
    static final String PAYMENT_TYPE = "paymentType";

    /** The field that names a payment. */
    static final String PAYMENT = "paymentId";

    private static final String CLAIM = "claimId";
    private static final String TAKEN_ON = "claims.ClaimTakenOn";

    private final Map<Class<?>, EventType> followed;

    KnownEvents() {
        this(new EventTypes());
    }

    KnownEvents(EventTypes types) {
        this.followed = types.all().stream()
                .filter(type -> components(type.shape()).anyMatch(KnownEvents::isClaim))
                .filter(type ->
                        !type.name().startsWith("clocks.") && !type.name().startsWith("alerts."))
                .filter(type -> !type.name().equals(TAKEN_ON))
                .collect(Collectors.toUnmodifiableMap(EventType::shape, type -> type));
    }

    /** The stored name of an event that clocks can follow; empty for others. */
    Optional<String> name(Class<?> event) {
        return Optional.ofNullable(followed.get(event)).map(EventType::name);
    }

    /** The fields that rules can go by, of every event that clocks can follow, by its stored name. */
    Map<String, Set<String>> fields() {
        return followed.values().stream()
                .collect(Collectors.toUnmodifiableMap(EventType::name, type -> fields(type.shape())));
    }

    ClaimId claim(Object event) {
        return components(event.getClass())
                .filter(KnownEvents::isClaim)
                .map(component -> (ClaimId) value(component, event))
                .findFirst()
                .orElseThrow();
    }

    /** What rules can go by, by field. */
    Map<String, String> facts(Object event) {
        var facts = new LinkedHashMap<String, String>();
        components(event.getClass()).filter(KnownEvents::isFact).forEach(component -> {
            var value = value(component, event);
            if (value != null) {
                facts.put(component.getName(), value.toString());
            }
        });
        return facts;
    }

    private static Set<String> fields(Class<?> event) {
        var fields = components(event)
                .filter(KnownEvents::isFact)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        if (fields.contains(PAYMENT)) {
            fields.add(PAYMENT_TYPE);
        }
        return fields;
    }

    private static Stream<RecordComponent> components(Class<?> event) {
        var components = event.getRecordComponents();
        return components == null ? Stream.empty() : Arrays.stream(components);
    }

    private static boolean isClaim(RecordComponent component) {
        return component.getName().equals(CLAIM) && component.getType() == ClaimId.class;
    }

    private static boolean isFact(RecordComponent component) {
        return !isClaim(component) && (component.getType().isEnum() || isIdentifier(component.getType()));
    }

    private static boolean isIdentifier(Class<?> type) {
        var components = type.getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == UUID.class;
    }

    private static @Nullable Object value(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A public record can be read: " + event.getClass(), e);
        }
    }
}
