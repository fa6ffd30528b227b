package org.claimtrail.api.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.uploads.UploadId;
import org.claimtrail.query.claims.claimdates.ClaimLags;
import org.claimtrail.query.claims.claimdates.ClaimLags.Lags;
import org.claimtrail.query.claims.claimdates.Development;
import org.claimtrail.query.claims.claimdates.FindDevelopment;
import org.claimtrail.query.claims.claimdates.ListClaimLags;
import org.claimtrail.query.claims.claimdates.ListOpenClaims;
import org.claimtrail.query.claims.claimdates.OpenClaims;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures over the years, by when things held in the business. */
@EdgeController
@Tag(name = "Dashboard", description = "Figures over many claims and policies.")
@RequestMapping("/api/v1")
class ClaimYearsController {

    private final Queries queries;
    private final Clock clock;
    private final TenantSettings settings;

    ClaimYearsController(Queries queries, Clock clock, TenantSettings settings) {
        this.queries = queries;
        this.clock = clock;
        this.settings = settings;
    }

    @GetMapping("/dashboard/open-claims")
    @Operation(
            operationId = "listOpenClaims",
            summary = "Show how many claims were open at the end of days",
            description = "Notified by the end of the day in the business and not closed by then, whenever that was"
                    + " recorded; a reopened claim is open again. Without by only the day at; with it, the end of each"
                    + " year, quarter or month since the first notification, and the day at as the last. A day of the"
                    + " future is today. Claims that were closed elsewhere on a day that nobody knows are left out, and"
                    + " counted as undated.")
    @FromReadModel
    @Permission("dashboard:read")
    ResponseEntity<Answer<OpenClaims>> listOpenClaims(
            @RequestParam(required = false) @Nullable LocalDate at,
            @RequestParam(required = false) @Nullable Ends by,
            @RequestParam(required = false) @Nullable UploadId upload) {
        var tenant = Caller.current().tenant();
        var zone = settings.of(tenant).timeZone();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
        var open = queries.ask(
                new ListOpenClaims(
                        tenant,
                        at == null || at.isAfter(today) ? today : at,
                        by == null ? null : by.by,
                        text(upload),
                        zone),
                OpenClaims.class);
        return ResponseEntity.ok(Answer.of(open, "Claims that were open at the end of days."));
    }

    @GetMapping("/dashboard/lags")
    @Operation(
            operationId = "listClaimLags",
            summary = "Show how long claims take",
            description = "Months from the loss to the notification, and from the notification to the closing: mean,"
                    + " median and ninetieth percentile. Months are counted between calendar months, whatever the days"
                    + " in them. Claims of which a month is not known do not count.")
    @FromReadModel
    @Permission("dashboard:read")
    ResponseEntity<Answer<List<Lags>>> listClaimLags(
            @RequestParam(required = false) @Nullable Years by,
            @RequestParam(required = false) @Nullable UploadId upload) {
        var tenant = Caller.current().tenant();
        var lags = queries.ask(
                new ListClaimLags(
                        tenant,
                        by == null ? null : by.by,
                        text(upload),
                        settings.of(tenant).timeZone()),
                ClaimLags.class);
        return ResponseEntity.ok(Answer.of(lags.items(), "How long claims take, in months."));
    }

    @GetMapping("/dashboard/development")
    @Operation(
            operationId = "findDevelopment",
            summary = "Show how accident years develop",
            description = "Accident years by the years in which their claims were reported, finalised (closed, with all"
                    + " that was ever paid on them) or paid: claims, amounts, and both cumulated, for each currency.")
    @FromReadModel
    @Permission("dashboard:read")
    ResponseEntity<Answer<Development>> findDevelopment(
            @RequestParam(defaultValue = "reported") Happened by,
            @RequestParam(required = false) @Nullable UploadId upload) {
        var tenant = Caller.current().tenant();
        var development = queries.ask(
                new FindDevelopment(
                        tenant, by.by, text(upload), settings.of(tenant).timeZone()),
                Development.class);
        return ResponseEntity.ok(Answer.of(development, "How accident years develop."));
    }

    private static @Nullable String text(@Nullable UploadId upload) {
        return upload == null ? null : upload.toString();
    }

    /** As an address writes it. */
    enum Ends {
        year(ListOpenClaims.By.YEAR),
        quarter(ListOpenClaims.By.QUARTER),
        month(ListOpenClaims.By.MONTH);

        private final ListOpenClaims.By by;

        Ends(ListOpenClaims.By by) {
            this.by = by;
        }
    }

    /** As an address writes it. */
    enum Years {
        accident(ListClaimLags.By.LOSS_YEAR),
        reported(ListClaimLags.By.NOTIFIED_YEAR),
        finalised(ListClaimLags.By.CLOSED_YEAR);

        private final ListClaimLags.By by;

        Years(ListClaimLags.By by) {
            this.by = by;
        }
    }

    /** As an address writes it. */
    enum Happened {
        reported(FindDevelopment.By.REPORTED),
        finalised(FindDevelopment.By.FINALISED),
        paid(FindDevelopment.By.PAID);

        private final FindDevelopment.By by;

        Happened(FindDevelopment.By by) {
            this.by = by;
        }
    }
}
