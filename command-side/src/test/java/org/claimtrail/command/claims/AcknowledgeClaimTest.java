package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.List;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.junit.jupiter.api.Test;

class AcknowledgeClaimTest {

    private static final AcknowledgeClaim COMMAND = new AcknowledgeClaim(CLAIM, "zawadi", List.of("police-abstract"));
    private static final ClaimAcknowledged DONE = new ClaimAcknowledged(CLAIM, "zawadi", List.of("police-abstract"));

    @Test
    void a_notification_is_acknowledged_once() {
        notified().when(COMMAND, "zawadi", "intake").expectEvents(DONE);
        notified()
                .and(DONE)
                .when(COMMAND, "zawadi", "intake")
                .expectException(refused(ClaimRefusal.ALREADY_ACKNOWLEDGED));
    }

    @Test
    void an_open_claim_is_no_longer_acknowledged() {
        opened().when(COMMAND, "zawadi", "intake").expectException(refused(ClaimRefusal.NOT_NOTIFIED));
    }
}
