package org.claimtrail.events.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Revision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class UpcastersTest {

    private static final EventTypes PLANTED = new EventTypes(Map.of(Planted.class, "planted"));

    sealed interface Planted extends DomainEvent {
        @Revision(3)
        record Counted(String steps, long minor) implements Planted {}
    }

    private record Noting(String type, int fromRevision) implements JsonUpcaster {
        @Override
        public ObjectNode upcast(ObjectNode event) {
            return event.put("steps", event.get("steps").asString() + fromRevision);
        }
    }

    @Test
    void a_loss_notified_before_precision_was_kept_is_known_to_the_day() {
        var events = new EventJson();
        var goldens = Goldens.ofThisModule();
        var type = events.types().of(ClaimEvent.LossNotified.class);

        var old = (ClaimEvent.LossNotified) events.read(type.name(), 1, goldens.read(type, 1));

        assertThat(old.lossDate()).isEqualTo(LossDate.onDay(LocalDate.of(2026, 3, 1)));
        assertThat(old).isEqualTo(events.read(type.name(), 2, goldens.read(type, 2)));
    }

    @Test
    void covers_that_said_nothing_of_their_terms_had_none() {
        var goldens = Goldens.ofThisModule();
        var events = new EventJson();
        var issued = events.types().of(PolicyEvent.PolicyIssued.class);

        var old = (PolicyEvent.PolicyIssued) events.read(issued.name(), 1, goldens.read(issued, 1));

        assertThat(old.covers()).allSatisfy(cover -> assertThat(cover.terms()).isEqualTo(CoverTerms.PLAIN));
    }

    @Test
    void a_snapshot_that_did_not_know_since_when_a_cover_was_held_takes_the_term() {
        var goldens = Goldens.ofThisModule();
        var events = new EventJson();
        var attached = events.types().of(ClaimEvent.PolicySnapshotAttached.class);

        var old = ((ClaimEvent.PolicySnapshotAttached) events.read(attached.name(), 1, goldens.read(attached, 1)))
                .policy();

        assertThat(old.coveredSince())
                .containsOnlyKeys("own-damage", "third-party")
                .containsValues(LocalDate.of(2026, 1, 1));
        assertThat(old.premiumReceivedOn()).isNull();
        assertThat(old.covers()).allSatisfy(cover -> assertThat(cover.terms()).isEqualTo(CoverTerms.PLAIN));
    }

    @Test
    void only_the_steps_from_the_stored_revision_on_are_taken_in_order() {
        var events = events(new Noting("planted.Counted", 2), new Noting("planted.Counted", 1));

        assertThat(events.read("planted.Counted", 1, "{\"steps\":\"\",\"minor\":1}"))
                .isEqualTo(new Planted.Counted("12", 1));
        assertThat(events.read("planted.Counted", 2, "{\"steps\":\"\",\"minor\":1}"))
                .isEqualTo(new Planted.Counted("2", 1));
        assertThat(events.read("planted.Counted", 3, "{\"steps\":\"\",\"minor\":1}"))
                .isEqualTo(new Planted.Counted("", 1));
    }

    @Test
    void a_large_amount_comes_through_a_step_exact() {
        var events = events(new Noting("planted.Counted", 1), new Noting("planted.Counted", 2));

        assertThat(events.read("planted.Counted", 1, "{\"steps\":\"\",\"minor\":1234567890123456789}"))
                .isEqualTo(new Planted.Counted("12", 1_234_567_890_123_456_789L));
    }

    @Test
    void a_missing_a_double_and_a_stray_step_show_at_start() {
        var first = new Noting("planted.Counted", 1);
        var second = new Noting("planted.Counted", 2);

        assertThatThrownBy(() -> events(first)).hasMessageContaining("from revision 2");
        assertThatThrownBy(() -> events(first, second, first)).hasMessageContaining("two upcasters");
        assertThatThrownBy(() -> events(first, second, new Noting("planted.Counted", 3)))
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> events(first, second, new Noting("planted.Gone", 1)))
                .hasMessageContaining("does not exist");
    }

    private static EventJson events(JsonUpcaster... upcasters) {
        return new EventJson(PLANTED, new Upcasters(PLANTED, List.of(upcasters)));
    }
}
