package org.claimtrail.events.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void what_is_written_is_read_back() {
        for (var reach : List.of(
                Reach.everything("amina"),
                Reach.only("amina", true, false),
                Reach.only("amina", false, true),
                Reach.only("amina", true, true),
                Reach.only("amina", false, false))) {
            var metadata = new HashMap<String, Object>(Map.of(Envelope.ACTOR, "amina"));
            metadata.putAll(reach.toMetadata());
            assertThat(Reach.from(metadata)).isEqualTo(reach);
        }
    }

    @Test
    void what_cannot_be_read_reaches_nothing() {
        var reach = Reach.from(Map.of(Envelope.ACTOR, "amina", Reach.METADATA, "everything"));
        assertThat(reach).isEqualTo(Reach.only("amina", false, false));
        assertThat(reach.reachesOwn("amina")).isFalse();
        assertThat(reach.reachesAssigned(List.of("amina"))).isFalse();
    }

    @Test
    void somebody_reaches_his_own_and_what_was_assigned_to_him_and_no_more() {
        assertThat(Reach.only("amina", true, false).reachesOwn("amina")).isTrue();
        assertThat(Reach.only("amina", true, false).reachesOwn("baraka")).isFalse();
        assertThat(Reach.only("amina", true, false).reachesOwn(null)).isFalse();
        assertThat(Reach.only("amina", true, false).reachesAssigned(List.of("amina")))
                .isFalse();
        assertThat(Reach.only("amina", false, true).reachesAssigned(List.of("baraka", "amina")))
                .isTrue();
        assertThat(Reach.everything("amina").reachesOwn(null)).isTrue();
    }
}
