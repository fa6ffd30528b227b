package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.List;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TenancyAndVersionTest {

    private static final AssignClaim COMMAND = new AssignClaim(CLAIM, "baraka");

    @Test
    void another_tenant_sees_nothing_of_the_claim() {
        opened().when(COMMAND, envelope("other", null))
                .expectException(refused(CommonRefusal.NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void who_insists_on_a_version_decides_on_that_version_only() {
        opened().when(COMMAND, envelope("demo", 4L)).expectSuccessfulHandlerExecution();
        opened().when(COMMAND, envelope("demo", 3L))
                .expectException(refused(CommonRefusal.VERSION_CONFLICT))
                .expectNoEvents();
    }

    private static Envelope envelope(String tenant, @Nullable Long version) {
        return new Envelope(
                tenant,
                "otieno",
                List.of("supervisor"),
                "claims.AssignClaim",
                "x",
                "f",
                "c",
                "c",
                "a",
                null,
                NOW,
                NOW,
                version);
    }
}
