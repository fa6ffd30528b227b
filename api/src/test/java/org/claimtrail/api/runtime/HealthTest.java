package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.TestCommands;
import org.claimtrail.events.claims.ClaimId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@ClaimtrailTest
class HealthTest {

    @Autowired
    private DeadLettersHealth deadLetters;

    @Autowired
    private EventProcessorsHealth processors;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_product_is_ready_when_its_processors_have_caught_up() {
        var claim = TestCommands.notifyLoss(ClaimId.of(UUID.randomUUID()));
        commands.sendAndWait(TestCommands.keyed(claim, UUID.randomUUID().toString(), "digest"));

        await().untilAsserted(() -> assertThat(processors.health().getStatus()).isEqualTo(Status.UP));
    }

    @Test
    void a_dead_letter_makes_it_not_ready_until_it_is_dealt_with() {
        jdbc.sql("""
                INSERT INTO dead_letter_entry (dead_letter_identifier, processing_group, sequence_identifier, sequence_index,
                    message_type, event_identifier, recorded_at, payload_type, payload, enqueued_at)
                VALUES ('1', 'some-processor', 's', 0, 'm', 'e', 'now', 'p', '', 'now')
                """).update();
        assertThat(deadLetters.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        jdbc.sql("DELETE FROM dead_letter_entry").update();
        assertThat(deadLetters.health().getStatus()).isEqualTo(Status.UP);
    }
}
