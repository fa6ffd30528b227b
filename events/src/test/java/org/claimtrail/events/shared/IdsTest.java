package org.claimtrail.events.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void an_identifier_follows_from_its_parts_for_ever() {
        assertThat(Ids.derived("demo", "policy", "POL-2026-000045"))
                .hasToString("8f289517-4dd6-8dd5-815c-a8828aa50646");
    }

    @Test
    void it_is_a_version_8_uuid_of_the_ietf_variant() {
        UUID id = Ids.derived("demo", "policy", "POL-2026-000045");

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void parts_do_not_run_into_one_another() {
        assertThat(Ids.derived("ab", "c")).isNotEqualTo(Ids.derived("a", "bc")).isNotEqualTo(Ids.derived("abc"));
        assertThat(Ids.derived("a", "")).isNotEqualTo(Ids.derived("a"));
    }
}
