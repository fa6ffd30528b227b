package org.claimtrail.events.policies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyIdTest {

    @Test
    void it_follows_from_the_tenant_and_the_number_for_ever() {
        assertThat(PolicyId.of("demo", "POL-2026-000045")).hasToString("8f289517-4dd6-8dd5-815c-a8828aa50646");
        assertThat(PolicyId.of("other", "POL-2026-000045")).isNotEqualTo(PolicyId.of("demo", "POL-2026-000045"));
    }
}
