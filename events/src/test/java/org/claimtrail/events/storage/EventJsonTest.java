package org.claimtrail.events.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimtrail.events.claims.ClaimEvent.ClaimOpened;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.policies.PolicyEvent.PolicyEndorsed;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

    private final EventJson events = new EventJson();

    record Foreign(String value) implements DomainEvent {}

    @Test
    void names_and_revisions_are_those_of_the_types() {
        assertThat(events.typeOf(LossNotified.class)).isEqualTo("claims.LossNotified");
        assertThat(events.revisionOf(LossNotified.class)).isEqualTo(2);
        assertThat(events.revisionOf(ClaimOpened.class)).isEqualTo(1);
    }

    @Test
    void an_amount_beyond_the_precision_of_a_double_survives() {
        var amount = Money.ofDecimal(new BigDecimal("12345678901234567.89"), "KES");
        var endorsed = new PolicyEndorsed(PolicySamples.POLICY, LocalDate.of(2026, 7, 1), List.of(), amount);

        var json = events.write(endorsed);

        assertThat(json).contains("\"minor\":1234567890123456789,");
        assertThat(events.read("policies.PolicyEndorsed", 1, json)).isEqualTo(endorsed);
    }

    @Test
    void what_is_null_is_left_out_and_read_back_as_null() {
        var takenOn = new ClaimTakenOn(
                ClaimSamples.CLAIM,
                "CLM-1",
                null,
                null,
                LossDate.inYear(2009),
                null,
                null,
                null,
                null,
                Money.zero("USD"),
                Money.zero("USD"),
                null,
                false,
                Map.of(),
                "upload");

        var json = events.write(takenOn);

        assertThat(json).doesNotContain("null", "reference", "outcome");
        assertThat(events.read("claims.ClaimTakenOn", 2, json)).isEqualTo(takenOn);
    }

    @Test
    void text_of_every_script_comes_back_also_from_utf_8() {
        var opened = new ClaimOpened(ClaimSamples.CLAIM, "Überflutung 洪水 \"quoted\" \\ 🌊");

        assertThat(events.read("claims.ClaimOpened", 1, events.write(opened))).isEqualTo(opened);
        assertThat(events.read("claims.ClaimOpened", 1, bytes(opened))).isEqualTo(opened);
    }

    private byte[] bytes(ClaimOpened opened) {
        return events.write(opened).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_unknown_type_is_refused() {
        assertThatThrownBy(() -> events.read("claims.LossForgotten", 1, "{}")).isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> events.write(new Foreign("x"))).isInstanceOf(UnknownEventType.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 0, -1})
    void a_revision_that_was_never_written_is_refused(int revision) {
        assertThatThrownBy(() -> events.read("claims.LossNotified", revision, "{}"))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("revision " + revision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"claimId\":null}",
                "{\"claimId\":\"3f0c2a52-8a4d-4a7e-9d4e-2f6f1f0b7c11\",\"stranger\":1}",
                "{\"claimId\":\"not an id\"}",
                "{\"claimId\":\"3f0c2a52-8a4d-4a7e-9d4e-2f6f1f0b7c11\",\"catastropheCode\":7}",
                "{\"claimId\":\"3f0c2a52-8a4d-4a7e-9d4e-2f6f1f0b7c11\"} trailing",
                "null",
                "[]",
                ""
            })
    void what_is_not_the_promised_shape_is_refused(String json) {
        assertThatThrownBy(() -> events.read("claims.ClaimOpened", 1, json)).isInstanceOf(UnreadablePayload.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "12.0", "\"12\"", "null", "9223372036854775808", "true"})
    void an_amount_that_is_not_a_whole_number_of_minor_units_is_refused(String minor) {
        var json = events.write(new PolicyEndorsed(
                        PolicySamples.POLICY, LocalDate.of(2026, 7, 1), List.of(), Money.of(77, "KES")))
                .replace("\"minor\":77", "\"minor\":" + minor);

        assertThatThrownBy(() -> events.read("policies.PolicyEndorsed", 1, json))
                .isInstanceOf(UnreadablePayload.class);
    }

    @Test
    void an_unreadable_event_is_refused_in_an_older_revision_too() {
        assertThatThrownBy(() -> events.read("claims.LossNotified", 1, "{}")).isInstanceOf(UnreadablePayload.class);
        assertThatThrownBy(() -> events.read("claims.LossNotified", 1, "[]")).isInstanceOf(UnreadablePayload.class);
    }
}
