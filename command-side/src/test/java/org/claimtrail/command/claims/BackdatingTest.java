package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.Duration;
import java.util.List;
import org.claimtrail.command.claims.ClaimCommand.AssignClaim;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.claims.ClaimEvent.ClaimAssigned;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.Test;

class BackdatingTest {

    private static final AssignClaim ASSIGN = new AssignClaim(CLAIM, "baraka");
    private static final ClaimAssigned ASSIGNED = new ClaimAssigned(CLAIM, "baraka");

    @Test
    void what_happened_on_the_same_day_may_be_recorded_by_anybody() {
        opened().when(ASSIGN, back("intake", Duration.ofHours(23))).expectEvents(ASSIGNED);
    }

    @Test
    void a_role_records_late_as_far_back_as_its_authority_reaches() {
        opened().when(ASSIGN, back("adjuster", Duration.ofDays(30))).expectEvents(ASSIGNED);
        opened().when(ASSIGN, back("adjuster", Duration.ofDays(31)))
                .expectException(refused(CommonRefusal.BACKDATED_TOO_FAR));
    }

    @Test
    void a_role_that_may_not_date_back_records_what_is_new() {
        opened().when(ASSIGN, back("intake", Duration.ofDays(1)))
                .expectException(refused(CommonRefusal.BACKDATED_TOO_FAR));
    }

    private static Envelope back(String role, Duration back) {
        return new Envelope(
                "demo",
                "amina",
                List.of(role),
                "claims.Test",
                "this-command",
                "f",
                "c",
                "c",
                "192.0.2.1",
                null,
                NOW,
                NOW.minus(back),
                null);
    }
}
