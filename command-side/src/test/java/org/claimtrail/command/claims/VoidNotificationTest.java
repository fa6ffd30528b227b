package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.junit.jupiter.api.Test;

class VoidNotificationTest {

    @Test
    void a_notification_in_error_is_voided_and_stays_so() {
        notified()
                .when(
                        new VoidNotification(CLAIM, VoidReason.DUPLICATE, EARLIER, "By the broker"),
                        "otieno",
                        "supervisor")
                .expectEvents(new NotificationVoided(CLAIM, VoidReason.DUPLICATE, EARLIER, "By the broker"));
        notified()
                .and(new NotificationVoided(CLAIM, VoidReason.ERROR, null, null))
                .when(new OpenClaim(CLAIM, "amina", null), "zawadi", "intake")
                .expectException(refused(ClaimRefusal.NOT_NOTIFIED));
    }
}
