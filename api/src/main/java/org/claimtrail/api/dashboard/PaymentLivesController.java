package org.claimtrail.api.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.uploads.UploadId;
import org.claimtrail.query.claims.paymentlives.FindPaymentLives;
import org.claimtrail.query.claims.paymentlives.PaymentLives;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How claim payments live, from the first request to the money. */
@EdgeController
@Tag(name = "Dashboard", description = "Figures over many claims and policies.")
@RequestMapping("/api/v1")
class PaymentLivesController {

    private final Queries queries;

    PaymentLivesController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/dashboard/payment-lives")
    @Operation(
            operationId = "findPaymentLives",
            summary = "Show how claim payments live",
            description =
                    "How often each activity was done, what the last one was, which ways payments went most often,"
                            + " how many were asked for again, how long they took, what was asked for and paid."
                            + " A payment of ours lives in the events of its claim; one that was taken on, in the"
                            + " event log that it came from.")
    @FromReadModel
    @Permission("dashboard:read")
    ResponseEntity<Answer<PaymentLives>> findPaymentLives(
            @RequestParam(required = false) FindPaymentLives.@Nullable Source source,
            @RequestParam(required = false) @Nullable UploadId upload,
            @RequestParam(defaultValue = "10") @Min(1) @Max(200) int top) {
        var lives = queries.ask(
                new FindPaymentLives(Caller.current().tenant(), source, upload == null ? null : upload.toString(), top),
                PaymentLives.class);
        return ResponseEntity.ok(Answer.of(lives, "How claim payments live."));
    }
}
