package org.claimtrail.events.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.claimtrail.events.claims.ClaimEvent.ClaimOpened;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSerializerTest {

    private final EventJson events = new EventJson();
    private final EventSerializer serializer = new EventSerializer(events);

    static Stream<DomainEvent> samples() {
        return Goldens.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_event_comes_back_from_text_bytes_and_streams(DomainEvent event) {
        for (var representation : List.of(String.class, byte[].class, InputStream.class)) {
            assertThat(serializer.canSerializeTo(representation)).isTrue();
            var stored = serializer.serialize(event, representation);
            assertThat(stored.getType())
                    .isEqualTo(new SimpleSerializedType(
                            events.typeOf(event.getClass()), Integer.toString(events.revisionOf(event.getClass()))));
            assertThat(stored.getContentType()).isEqualTo(representation);
            assertThat(serializer.<Object, DomainEvent>deserialize(widened(stored)))
                    .isEqualTo(event);
        }
    }

    @Test
    void the_stored_text_is_the_events_json() {
        var opened = new ClaimOpened(ClaimSamples.CLAIM, "FLOOD-2026-04");

        assertThat(serializer.serialize(opened, String.class).getData()).isEqualTo(events.write(opened));
        assertThat(serializer.serialize(opened, byte[].class).getData())
                .asString()
                .isEqualTo(events.write(opened));
    }

    @Test
    void an_older_revision_is_lifted_when_it_is_read() {
        var type = events.types().of(LossNotified.class);
        var golden = Goldens.ofThisModule();
        var stored = new SimpleSerializedObject<>(golden.read(type, 1), byte[].class, type.name(), "1");

        assertThat(serializer.classForType(stored.getType())).isEqualTo(LossNotified.class);
        assertThat(serializer.<byte[], DomainEvent>deserialize(stored))
                .isEqualTo(events.read(type.name(), 2, golden.read(type, 2)));
    }

    @Test
    void types_and_classes_lead_to_each_other() {
        var stored = serializer.typeForClass(LossNotified.class);

        assertThat(stored).isEqualTo(new SimpleSerializedType("claims.LossNotified", "2"));
        assertThat(serializer.classForType(stored)).isEqualTo(LossNotified.class);
        assertThat(serializer.classForType(serializer.typeForClass(MetaData.class)))
                .isEqualTo(MetaData.class);
        assertThat(serializer.classForType(serializer.typeForClass(null))).isEqualTo(Void.class);
    }

    @Test
    void an_unknown_type_is_an_error_and_not_passed_over() {
        var unknown = new SimpleSerializedObject<>("{}", String.class, "claims.LossForgotten", "1");

        assertThatThrownBy(() -> serializer.classForType(unknown.getType())).isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> serializer.deserialize(unknown)).isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> serializer.serialize("text", String.class)).isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> serializer.typeForClass(String.class)).isInstanceOf(UnknownEventType.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "", "two"})
    void an_unknown_revision_is_an_error(String revision) {
        var stored = new SimpleSerializedObject<>("{}", String.class, "claims.LossNotified", revision);

        assertThatThrownBy(() -> serializer.classForType(stored.getType())).isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> serializer.deserialize(stored)).isInstanceOf(UnknownEventType.class);
    }

    @Test
    void nothing_is_stored_as_the_empty_type() {
        var nothing = serializer.serialize(null, byte[].class);

        assertThat(nothing.getType()).isEqualTo(SerializedType.emptyType());
        assertThat(serializer.<byte[], Object>deserialize(nothing)).isNull();
    }

    @Test
    void an_envelope_comes_back_from_metadata() {
        var envelope = new Envelope(
                "demo",
                "amina.otieno",
                List.of("adjuster", "intake"),
                "claims.OpenClaim",
                "key-1",
                "f1",
                "c1",
                "c0",
                "127.0.0.1",
                "Flood",
                Instant.parse("2026-03-02T08:15:30.123456Z"),
                Instant.parse("2026-03-01T00:00:00Z"),
                7L);

        var stored = serializer.serialize(MetaData.from(envelope.toMetadata()), String.class);

        assertThat(stored.getType().getName()).isEqualTo(MetaData.class.getName());
        assertThat(stored.getData()).contains("\"tenant\":\"demo\"", "\"expectedVersion\":\"7\"");
        assertThat(Envelope.from(serializer.<String, MetaData>deserialize(stored)))
                .isEqualTo(envelope);
    }

    @Test
    void metadata_is_flat_text_in_the_order_of_its_keys() {
        var metaData = MetaData.with("retries", 3)
                .and("actor", "amina")
                .and("final", true)
                .and("gone", null);

        var stored = serializer.serialize(metaData, byte[].class);

        assertThat(stored.getData()).asString().isEqualTo("{\"actor\":\"amina\",\"final\":\"true\",\"retries\":\"3\"}");
        assertThat(serializer.<byte[], MetaData>deserialize(new SerializedMetaData<>(stored.getData(), byte[].class)))
                .isEqualTo(MetaData.from(Map.of("actor", "amina", "final", "true", "retries", "3")));
    }

    @Test
    void metadata_that_is_no_text_is_refused() {
        assertThatThrownBy(() -> serializer.serialize(MetaData.with("roles", List.of("adjuster")), String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("roles");
        assertThatThrownBy(() -> serializer.deserialize(new SerializedMetaData<>("{\"a\":{}}", String.class)))
                .isInstanceOf(UnreadablePayload.class);
    }

    @Test
    void a_stored_event_that_cannot_be_read_is_handed_on_as_it_is() {
        var unreadable = new SimpleSerializedObject<>(
                "{\"?\":1}".getBytes(StandardCharsets.UTF_8), byte[].class, "claims.ClaimOpened", "1");
        var metaData = serializer.serialize(MetaData.with("tenant", "demo"), byte[].class);
        var message = new GenericEventMessage<>(
                new SerializedMessage<ClaimOpened>("id", unreadable, metaData, serializer), () -> Instant.EPOCH);

        assertThat(message.getPayloadType()).isEqualTo(ClaimOpened.class);
        assertThat(message.serializePayload(serializer, String.class).getData()).isEqualTo("{\"?\":1}");
        assertThatThrownBy(message::getPayload).isInstanceOf(UnreadablePayload.class);
    }

    @SuppressWarnings("unchecked")
    private static SerializedObject<Object> widened(SerializedObject<?> stored) {
        return (SerializedObject<Object>) stored;
    }
}
