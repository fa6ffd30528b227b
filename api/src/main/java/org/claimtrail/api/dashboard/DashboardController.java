package org.claimtrail.api.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Queries;
import org.claimtrail.query.dashboard.ClaimFigures;
import org.claimtrail.query.dashboard.FindClaimFigures;
import org.claimtrail.query.dashboard.ListLossRatios;
import org.claimtrail.query.dashboard.LossRatios;
import org.claimtrail.query.dashboard.LossRatios.LossRatio;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures over many claims and policies. */
@EdgeController
@Tag(name = "Dashboard", description = "Figures over many claims and policies.")
@RequestMapping("/api/v1")
class DashboardController {

    private final Queries queries;
    private final Clock clock;

    private final TenantSettings settings;

    DashboardController(Queries queries, Clock clock, TenantSettings settings) {
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/dashboard/claims")
    @Operation(
            operationId = "findClaimFigures",
            summary = "Show the claims in figures",
            description = "Open claims by status, age and handler; reserves, payments and what is outstanding,"
                    + " for each currency; what changed last. Days begin where the tenant's settings say.")
    @FromReadModel
    @Permission("dashboard:read")
    ResponseEntity<Answer<ClaimFigures>> findClaimFigures() {
        var tenant = Caller.current().tenant();
        var figures = queries.ask(
                new FindClaimFigures(
                        tenant, clock.instant(), settings.of(tenant).timeZone()),
                ClaimFigures.class);
        return ResponseEntity.ok(Answer.of(figures, "The claims in figures."));
    }

    @GetMapping("/dashboard/loss-ratios")
    @Operation(
            operationId = "listLossRatios",
            summary = "Show loss ratios",
            description = "Losses against premiums, by year, by product or by cause, for each currency. A loss"
                    + " is what has been paid and what is outstanding.")
    @FromReadModel
    @Permission("dashboard:read")
    ResponseEntity<Answer<List<LossRatio>>> listLossRatios(@RequestParam(defaultValue = "year") By by) {
        var ratios = queries.ask(new ListLossRatios(Caller.current().tenant(), by.by()), LossRatios.class);
        return ResponseEntity.ok(Answer.of(ratios.items(), "Losses against premiums."));
    }

    /** As an address writes it. */
    enum By {
        year(ListLossRatios.By.YEAR),
        product(ListLossRatios.By.PRODUCT),
        cause(ListLossRatios.By.CAUSE);

        private final ListLossRatios.By by;

        By(ListLossRatios.By by) {
            this.by = by;
        }

        ListLossRatios.By by() {
            return by;
        }
    }
}
