package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.claims.ClaimCommand.NotifyLoss;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.processes.ProcessScenario;
import org.claimtrail.command.processes.TestDatabase;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.OriginEvent.DuplicateSuspected;
import org.claimtrail.events.claims.OriginEvent.Trait;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class DuplicateDetectionTest {

    private static final Path MIGRATION = Path.of("..", "api/src/main/resources/db/migration/V16__facets.sql");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Set<ClaimId> voided = new HashSet<>();
    private boolean working;
    private Instant now = Instant.parse("2026-03-10T08:00:00Z");
    private final ProcessScenario scenario = new ProcessScenario(
            Claim.class,
            support -> {
                var database = TestDatabase.empty();
                var notices = new LossNotices(JdbcClient.create(database), new DataSourceTransactionManager(database));
                return new DuplicateDetection(support, notices, new ClaimsOnFile() {
                    @Override
                    public boolean has(String tenant, ClaimId claim) {
                        return true;
                    }

                    @Override
                    public boolean isVoided(ClaimId claim) {
                        return voided.contains(claim);
                    }
                });
            },
            configurer -> configurer
                    .registerComponent(
                            PolicyTerms.class, configuration -> (tenant, number, lossDate) -> Optional.empty())
                    .registerComponent(
                            AuthorityProfiles.class, configuration -> (tenant, at) -> AuthorityProfile.NONE));

    @BeforeEach
    void table() throws IOException {
        var sql = Files.readString(MIGRATION);
        var from = sql.indexOf("CREATE TABLE loss_notice");
        var table = sql.substring(from, sql.indexOf(';', from));
        scenario.transaction().executeWithoutResult(status -> {
            scenario.database().sql("DROP TABLE IF EXISTS loss_notice").update();
            scenario.database().sql(table).update();
        });
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void the_later_one_of_two_that_look_the_same_is_suspected() {
        var first = notified("POL-1", DAY, "collision", "Wanjiru Kamau");
        var second = notified("pol-1", DAY, "Collision", "A Broker");
        done();

        assertThat(scenario.events(first)).containsExactly("LossNotified");
        assertThat(suspected(second).resemblances()).singleElement().satisfies(like -> {
            assertThat(like.claim()).isEqualTo(first);
            assertThat(like.agreeing()).containsExactly(Trait.POLICY, Trait.LOSS_DATE, Trait.CAUSE);
        });
    }

    @Test
    void two_that_are_compared_at_the_same_moment_find_each_other() {
        // The work begins only when both are there: two threads take one each.
        var one = notify("POL-2", DAY, "collision", "Wanjiru Kamau");
        var other = notify("POL-2", DAY, "collision", "wanjiru  kamau ");
        done();

        assertThat(List.of(scenario.events(one), scenario.events(other)))
                .containsExactlyInAnyOrder(List.of("LossNotified"), List.of("LossNotified", "DuplicateSuspected"));
    }

    @Test
    void the_policy_and_one_more_are_not_enough_and_neither_is_another_policy_or_tenant() {
        notified("POL-3", DAY, "collision", "Wanjiru Kamau");
        for (var other : List.of(
                notify("POL-3", DAY.plusDays(1), "theft", "Wanjiru Kamau"),
                notify("POL-4", DAY, "collision", "Wanjiru Kamau"))) {
            done();
            assertThat(scenario.events(other)).containsExactly("LossNotified");
        }
        var foreign = ClaimId.of(UUID.randomUUID());
        scenario.command(loss(foreign, "POL-3", DAY, "collision", "Wanjiru Kamau"), by("other"));
        await().until(() -> scenario.tasks().list("other", null, 10).isEmpty());
        assertThat(scenario.events(foreign)).containsExactly("LossNotified");
    }

    @Test
    void what_was_voided_is_nothing_to_be_a_duplicate_of() {
        voided.add(notified("POL-5", DAY, "collision", "Wanjiru Kamau"));
        var second = notify("POL-5", DAY, "collision", "Wanjiru Kamau");
        done();
        assertThat(scenario.events(second)).containsExactly("LossNotified");
    }

    private DuplicateSuspected suspected(ClaimId claim) {
        return (DuplicateSuspected) scenario.messages(claim).getLast().getPayload();
    }

    private ClaimId notified(String policy, LocalDate day, String cause, String reporter) {
        var claim = notify(policy, day, cause, reporter);
        done();
        return claim;
    }

    private ClaimId notify(String policy, LocalDate day, String cause, String reporter) {
        var claim = ClaimId.of(UUID.randomUUID());
        scenario.command(loss(claim, policy, day, cause, reporter), by("acme"));
        return claim;
    }

    private void done() {
        if (!working) {
            working = true;
            scenario.work();
        }
        await().until(() -> scenario.tasks().list("acme", null, 10).isEmpty());
    }

    /** Each a second after the one before. */
    private Envelope by(String tenant) {
        now = now.plusSeconds(1);
        var id = UUID.randomUUID().toString();
        return new Envelope(
                tenant, "somebody", List.of("intake"), "test", id, id, "c", "c", "127.0.0.1", null, now, now, null);
    }

    private static NotifyLoss loss(ClaimId claim, String policy, LocalDate day, String cause, String reporter) {
        var party = new Party(PartyId.of(UUID.randomUUID()), Party.Role.INSURED, reporter, null);
        return new NotifyLoss(claim, "CLM-1", policy, LossDate.onDay(day), cause, "Rear-ended", party, "KES");
    }
}
