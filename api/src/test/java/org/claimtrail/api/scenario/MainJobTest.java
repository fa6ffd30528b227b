package org.claimtrail.api.scenario;

import java.net.URI;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ClaimtrailTest
class MainJobTest {

    @LocalServerPort
    private int port;

    @Test
    void a_claim_is_notified_worked_paid_and_reopened_and_its_whole_history_can_be_shown() {
        new MainJob(URI.create("http://localhost:" + port)).run();
    }
}
