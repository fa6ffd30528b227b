package org.claimtrail.events.storage;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * What Axon's event stores and dead-letter queues write and read events with: our events under their stable names,
 * metadata as flat text, and nothing else. Tokens and snapshots belong to the general serializer.
 */
public final class EventSerializer implements Serializer {

    private static final SerializedType META_DATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final EventJson events;
    private final MetaDataJson metaData = new MetaDataJson();
    private final Converter converter = new ChainingConverter(Serializer.class.getClassLoader());

    public EventSerializer(EventJson events) {
        this.events = events;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        var type = typeForClass(object == null ? null : object.getClass());
        var json = text(object);
        return new SimpleSerializedObject<>(
                converter.convert(json, String.class, expectedRepresentation), expectedRepresentation, type);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return converter.canConvert(String.class, expectedRepresentation);
    }

    /**
     * Reads an event, lifted to today's revision, or metadata.
     *
     * @throws UnknownEventType when it is neither, or from a later revision than we know
     * @throws UnreadablePayload when it has not the shape that it should
     */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // the interface's own contract
    public <S, T> T deserialize(SerializedObject<S> serializedObject) {
        var type = serializedObject.getType();
        if (SerializedType.isEmptyType(type)) {
            return null;
        }
        var json = converter.convert(serializedObject, byte[].class).getData();
        return (T)
                (META_DATA.getName().equals(type.getName())
                        ? metaData.read(json)
                        : events.read(type.getName(), revision(type), json));
    }

    /**
     * Never {@code UnknownSerializedType}: Axon would pass over the event and load a wrong state.
     *
     * @throws UnknownEventType when the type is not known, or its revision is later than we know
     */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.isEmptyType(type)) {
            return Void.class;
        }
        if (META_DATA.getName().equals(type.getName())) {
            return MetaData.class;
        }
        return events.known(type.getName(), revision(type)).shape();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || Void.class.equals(type) || void.class.equals(type)) {
            return SerializedType.emptyType();
        }
        if (MetaData.class.equals(type)) {
            return META_DATA;
        }
        var known = events.types().of(type);
        return new SimpleSerializedType(known.name(), Integer.toString(known.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    private String text(@Nullable Object object) {
        return switch (object) {
            case null -> "null";
            case MetaData data -> metaData.write(data);
            case DomainEvent event -> events.write(event);
            default -> throw new UnknownEventType(object.getClass().getName() + " is not an event");
        };
    }

    private static int revision(SerializedType type) {
        var revision = type.getRevision();
        try {
            return Integer.parseInt(revision);
        } catch (NumberFormatException e) {
            throw new UnknownEventType("There is no revision " + revision + " of " + type.getName());
        }
    }
}
