package org.claimtrail.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyEvent.PolicyTermTakenOn;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimdetail.FindClaim;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.dashboard.ClaimFigures.AgeCount;
import org.claimtrail.query.dashboard.ClaimFigures.HandlerCount;
import org.claimtrail.query.dashboard.ClaimFigures.StatusCount;
import org.claimtrail.query.dashboard.LossRatios.LossRatio;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.claimtrail.query.testing.Trail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Figures add up. */
class DashboardTest {

    private final QuerySide querySide = QuerySide.started();

    @Test
    void open_claims_are_counted_by_status_age_and_handler() {
        new Story("figures", "CLM-1").notified();
        new Story("figures", "CLM-2").notified().opened().reserved();
        var closed = new Story("figures", "CLM-3")
                .notified()
                .opened()
                .reserved()
                .paymentWaits()
                .approved()
                .paid()
                .closed();
        querySide.caughtUp();

        var figures = querySide.ask(
                new FindClaimFigures("figures", closed.trail.now().plus(Duration.ofDays(9)), "UTC"),
                ClaimFigures.class);

        assertThat(figures.byStatus())
                .containsExactly(
                        new StatusCount(ClaimStatus.CLOSED, 1),
                        new StatusCount(ClaimStatus.NOTIFIED, 1),
                        new StatusCount(ClaimStatus.OPEN, 1));
        assertThat(figures.openByAge())
                .containsExactlyInAnyOrder(
                        new AgeCount(ClaimStatus.NOTIFIED, 8, 30, 1), new AgeCount(ClaimStatus.OPEN, 8, 30, 1));
        assertThat(figures.openByHandler())
                .containsExactlyInAnyOrder(new HandlerCount("Amina Otieno", 1), new HandlerCount(null, 1));
        assertThat(figures.amounts()).singleElement().satisfies(amounts -> {
            assertThat(amounts.outstanding()).isEqualTo(Story.kes(45_000_000));
            assertThat(amounts.paid()).isEqualTo(Story.kes(30_000_000));
        });
        assertThat(figures.notifiedInLast30Days()).isEqualTo(3);
        assertThat(figures.closedInLast30Days()).isEqualTo(1);
        assertThat(figures.recentActivity().getFirst().change()).isEqualTo("claims.ClaimClosed");
    }

    @Test
    void days_begin_where_the_tenant_is() {
        var story = new Story("figures-abroad", "CLM-1").notified();
        querySide.caughtUp();
        var notified = story.trail.now().atZone(ZoneOffset.UTC);
        // Seven whole days and a little later it is the eighth day on the calendar, but not yet where the day begins
        // later.
        var at = notified.toLocalDate()
                .plusDays(8)
                .atStartOfDay(ZoneOffset.UTC)
                .plusMinutes(1)
                .toInstant();

        assertThat(ages("figures-abroad", at, "UTC")).containsExactly(8);
        assertThat(ages("figures-abroad", at, "Atlantic/Cape_Verde")).containsExactly(0);
    }

    private List<Integer> ages(String tenant, Instant at, String zone) {
        return querySide.ask(new FindClaimFigures(tenant, at, zone), ClaimFigures.class).openByAge().stream()
                .map(AgeCount::fromDays)
                .toList();
    }

    @Test
    void a_claim_that_was_taken_on_counts_with_its_balances_and_can_be_looked_at() {
        var trail = new Trail("taken-on");
        var claim = takenOn("R-1", 2010, 12_345, 55, null);
        trail.happens(
                term("P1", 2010, 100_000), term("P1", 2009, 50_000), claim, takenOn("R-1", 2008, 7, 0, Outcome.PAID));
        querySide.caughtUp();

        assertThat(ratios("taken-on", ListLossRatios.By.YEAR))
                .containsExactly(
                        ratio("2008", 0, 0, 1, 7, null),
                        ratio("2009", 1, 50_000, 0, 0, "0.000000"),
                        ratio("2010", 1, 100_000, 1, 12_400, "0.124000"));
        assertThat(ratios("taken-on", ListLossRatios.By.PRODUCT))
                .containsExactly(ratio("PROPERTY", 2, 150_000, 2, 12_407, "0.082713"));
        assertThat(ratios("taken-on", ListLossRatios.By.CAUSE)).containsExactly(ratio("VF", 0, 0, 2, 12_407, null));
        var detail = querySide
                .find(FindClaim.now("taken-on", EVERYTHING, claim.claimId()), ClaimDetail.class)
                .orElseThrow();
        assertThat(detail.status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(detail.totals().outstanding()).isEqualTo(Money.of(55, "USD"));
    }

    /** The portfolio of a real insurer; its expected figures were computed independently. */
    @Test
    void loss_ratios_of_a_real_portfolio_are_what_others_computed() throws IOException {
        var folder = shared().resolve(Path.of("data", "lgpif-property-2006-10"));
        assumeThat(folder).as("The portfolio is not on this machine").isDirectory();
        var trail = new Trail("lgpif");
        trail.happens(Csv.rows(folder.resolve("policies.csv")).stream()
                .map(row -> term(row.get("PolicyNum"), Integer.parseInt(row.get("Year")), cents(row.get("Premium"))))
                .toArray(DomainEvent[]::new));
        trail.happens(Csv.rows(folder.resolve("claims.csv")).stream()
                .map(row -> takenOn(
                        row.get("PolicyNum"),
                        Integer.parseInt(row.get("Year")),
                        cents(row.get("Claim")),
                        0,
                        Outcome.PAID))
                .toArray(DomainEvent[]::new));
        querySide.caughtUp();

        var expected = new JsonMapper()
                .readTree(Files.readString(folder.resolve("expected.json")))
                .get("by_year");
        var ratios = ratios("lgpif", ListLossRatios.By.YEAR);
        assertThat(ratios).hasSize(expected.size());
        assertThat(ratios).allSatisfy(ratio -> {
            var year = expected.get(ratio.key());
            assertThat(ratio.policies()).isEqualTo(year.get("policies").asLong());
            assertThat(ratio.claims())
                    .isEqualTo(year.get("claims_in_claim_table").asLong());
            assertThat(ratio.premium().decimal())
                    .isEqualByComparingTo(year.get("premium").decimalValue());
            assertThat(ratio.loss().decimal())
                    .isEqualByComparingTo(year.get("loss_in_claim_table").decimalValue());
            assertThat(ratio.lossRatio())
                    .isEqualByComparingTo(year.get("loss_ratio_claim_table").decimalValue());
        });
    }

    /** Beside the repository, wherever that is. */
    private static Path shared() {
        var told = System.getProperty("claimtrail.shared");
        var here = Path.of("").toAbsolutePath();
        return told != null
                ? Path.of(told)
                : Stream.<@Nullable Path>iterate(here, Objects::nonNull, path -> path == null ? null : path.getParent())
                        .filter(Objects::nonNull)
                        .map(path -> path.resolve("shared"))
                        .filter(path -> Files.isDirectory(path.resolve("data")))
                        .findFirst()
                        .orElse(here);
    }

    private List<LossRatio> ratios(String tenant, ListLossRatios.By by) {
        return querySide.ask(new ListLossRatios(tenant, by), LossRatios.class).items();
    }

    private static LossRatio ratio(
            String key, long policies, long premium, long claims, long loss, @Nullable String ratio) {
        return new LossRatio(
                key,
                policies,
                Money.of(premium, "USD"),
                claims,
                Money.of(loss, "USD"),
                ratio == null ? null : new BigDecimal(ratio));
    }

    private static PolicyTermTakenOn term(String number, int year, long premium) {
        return new PolicyTermTakenOn(
                PolicyId.of("dashboard", number),
                number,
                "PROPERTY",
                "Holder of " + number,
                Term.ofYear(year),
                List.of(new Cover("BC", Money.of(1_000_000, "USD"), Money.zero("USD"), List.of())),
                Money.of(premium, "USD"),
                "upload");
    }

    private static ClaimTakenOn takenOn(
            String policy, int year, long paid, long outstanding, @Nullable Outcome outcome) {
        return new ClaimTakenOn(
                ClaimId.of(UUID.randomUUID()),
                "CLM",
                null,
                policy.startsWith("R-") ? "P1" : policy,
                LossDate.inYear(year),
                null,
                "VF",
                null,
                "BC",
                Money.of(paid, "USD"),
                Money.of(outstanding, "USD"),
                outcome,
                true,
                Map.of(),
                "upload");
    }

    private static long cents(String decimal) {
        return Money.ofDecimal(new BigDecimal(decimal), "USD").minor();
    }
}
