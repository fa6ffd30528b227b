package org.claimtrail.events.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    @Test
    void it_comes_back_from_its_metadata() {
        var envelope = envelope(List.of("adjuster", "intake"), "Flood, see the photos", 12L);

        assertThat(Envelope.from(envelope.toMetadata())).isEqualTo(envelope);
        assertThat(envelope.hasRole("intake")).isTrue();
        assertThat(envelope.hasRole("finance")).isFalse();
    }

    @Test
    void what_was_not_said_is_not_in_the_metadata() {
        var envelope = envelope(List.of(), null, null);

        assertThat(envelope.toMetadata()).doesNotContainKeys(Envelope.REASON, Envelope.EXPECTED_VERSION);
        assertThat(Envelope.from(envelope.toMetadata())).isEqualTo(envelope);
    }

    @Test
    void instants_keep_their_fractions() {
        assertThat(envelope(List.of(), null, null).toMetadata())
                .containsEntry(Envelope.RECORDED_AT, "2026-03-02T08:15:30.123456789Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tenant",
                "actor",
                "roles",
                "command",
                "commandId",
                "fingerprint",
                "correlationId",
                "causationId",
                "address",
                "recordedAt",
                "effectiveAt"
            })
    void a_missing_part_is_named(String part) {
        var metadata = new HashMap<>(envelope(List.of("adjuster"), null, null).toMetadata());
        metadata.remove(part);

        assertThatThrownBy(() -> Envelope.from(metadata))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The envelope lacks " + part);
    }

    private static Envelope envelope(List<String> roles, @Nullable String reason, @Nullable Long expectedVersion) {
        return new Envelope(
                "demo",
                "amina.otieno",
                roles,
                "claims.OpenClaim",
                "key-1",
                "fingerprint-1",
                "conversation-1",
                "message-1",
                "203.0.113.7",
                reason,
                Instant.parse("2026-03-02T08:15:30.123456789Z"),
                Instant.parse("2026-03-01T00:00:00Z"),
                expectedVersion);
    }
}
