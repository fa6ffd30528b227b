package org.claimtrail.api.alerts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.alerts.AlertCommand.AcknowledgeAlert;
import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.query.alerts.alertsummary.AlertDetail;
import org.claimtrail.query.alerts.alertsummary.AlertFigures;
import org.claimtrail.query.alerts.alertsummary.AlertPage;
import org.claimtrail.query.alerts.alertsummary.AlertSummary;
import org.claimtrail.query.alerts.alertsummary.FindAlert;
import org.claimtrail.query.alerts.alertsummary.FindAlertFigures;
import org.claimtrail.query.alerts.alertsummary.ListAlerts;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Alerts over HTTP. */
@EdgeController
@Tag(name = "Alerts", description = "What somebody must look at, until he has or there is no more need to.")
@RequestMapping("/api/v1/alerts")
class AlertController {

    private final Commands commands;
    private final Queries queries;

    AlertController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            operationId = "listAlerts",
            summary = "List alerts",
            description = "Filters, searches, sorts and pages alerts. Sort by type, severity, status, title,"
                    + " claimNumber, subject, role, person, raisedAt, acknowledgedBy, acknowledgedAt, resolvedAt or"
                    + " changedAt, with a minus for descending order; the newest come first otherwise.")
    @FromReadModel
    @Permission("alerts:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<AlertSummary>>> listAlerts(
            @ParameterObject @ModelAttribute @Valid AlertFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListAlerts(Caller.current().tenant(), filter.filter(), listing.text(), listing.paging()),
                AlertPage.class);
    }

    @GetMapping("/figures")
    @Operation(
            operationId = "findAlertFigures",
            summary = "Count alerts",
            description = "How many alerts are not resolved, by severity and by type.")
    @FromReadModel
    @Permission("alerts:read")
    ResponseEntity<Answer<AlertFigures>> findAlertFigures() {
        var figures = queries.ask(new FindAlertFigures(Caller.current().tenant()), AlertFigures.class);
        return ResponseEntity.ok(Answer.of(figures, figures.open() + " open."));
    }

    @GetMapping("/{alertId}")
    @Operation(
            operationId = "findAlert",
            summary = "Find an alert",
            description = "One alert with its whole text, and what has become of it.")
    @FromReadModel
    @Permission("alerts:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<AlertDetail>> findAlert(@PathVariable AlertId alertId) {
        var found = queries.get(new FindAlert(Caller.current().tenant(), alertId), AlertDetail.class);
        var version = found.alert().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, found.alert().title() + ".", version));
    }

    @PostMapping("/{alertId}/acknowledgement")
    @Operation(
            operationId = "acknowledgeAlert",
            summary = "Acknowledge an alert",
            description = "Says that the caller has seen it, and what he makes of it. It is resolved by itself when"
                    + " there is no more need to look.")
    @Permission("alerts:acknowledge")
    @Refuses({"ALERT_NOT_FOUND", "ALERT_ACKNOWLEDGED", "ALERT_RESOLVED"})
    ResponseEntity<Answer<Accepted>> acknowledgeAlert(
            @PathVariable AlertId alertId, @RequestBody(required = false) @Valid @Nullable AlertNote body) {
        var said = AlertNote.of(body);
        var receipt = commands.send(said, new AcknowledgeAlert(alertId, said.note()));
        return Accepted.done(receipt, "The alert has been acknowledged.");
    }
}
