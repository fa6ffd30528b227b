package org.claimtrail.events.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Revision;
import org.claimtrail.events.uploads.UploadEvent;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private final EventTypes types = new EventTypes();

    sealed interface Planted extends DomainEvent {
        record Happened(String what) implements Planted {}

        @Revision(3)
        record Changed(String what) implements Planted {}

        sealed interface Deeper extends Planted {}

        record Sunk(String what) implements Deeper {}
    }

    sealed interface Other extends DomainEvent {
        record Happened(String what) implements Other {}
    }

    sealed interface NotARecord extends DomainEvent {
        final class Blob implements NotARecord {}
    }

    @Test
    void a_name_is_the_context_and_the_simple_name() {
        assertThat(types.of(ClaimEvent.LossNotified.class))
                .isEqualTo(new EventType("claims.LossNotified", 2, ClaimEvent.LossNotified.class));
        assertThat(types.of(UploadEvent.UploadReceived.class).name()).isEqualTo("uploads.UploadReceived");
    }

    @Test
    void the_context_is_written_down_and_does_not_follow_from_the_package() {
        var planted = new EventTypes(Map.of(Planted.class, "elsewhere"));

        assertThat(planted.all())
                .extracting(EventType::name)
                .containsExactly("elsewhere.Happened", "elsewhere.Changed", "elsewhere.Sunk");
        assertThat(planted.named("elsewhere.Changed").revision()).isEqualTo(3);
    }

    @Test
    void the_same_name_twice_is_refused() {
        var contexts = Map.<Class<? extends DomainEvent>, String>of(Planted.class, "same", Other.class, "same");

        assertThatThrownBy(() -> new EventTypes(contexts)).hasMessageContaining("same.Happened is there twice");
    }

    @Test
    void only_records_are_events() {
        assertThatThrownBy(() -> new EventTypes(Map.of(NotARecord.class, "planted")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_name_and_a_foreign_class_are_refused() {
        assertThatThrownBy(() -> types.named("claims.LossForgotten")).isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> types.of(String.class)).isInstanceOf(UnknownEventType.class);
    }
}
