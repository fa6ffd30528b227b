package org.claimtrail.api.parametric;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.security.NewNumbers;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Because;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.parametric.ProgrammeCommand;
import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.events.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What becomes of parametric programmes. */
@EdgeController
@Tag(name = "Parametric programmes", description = "Cover that pays by an index, in one area and season.")
@RequestMapping("/api/v1/parametric-programmes")
class ProgrammeController {

    private final Commands commands;
    private final NewIds ids;
    private final NewNumbers numbers;

    ProgrammeController(Commands commands, NewIds ids, NewNumbers numbers) {
        this.commands = commands;
        this.ids = ids;
        this.numbers = numbers;
    }

    @PostMapping
    @Operation(
            operationId = "openProgramme",
            summary = "Lay a programme down",
            description =
                    "Says which index in which area and season pays how much of the sum insured, and whose signature"
                            + " its readings bear: an Ed25519 public key, X.509 in base64.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("parametric:write")
    @Refuses({
        "PROGRAMME_EXISTS",
        "SEASON_ENDS_BEFORE_IT_BEGINS",
        "PAYOUT_TABLE_INCONSISTENT",
        "PROVIDER_KEY_UNREADABLE",
        "CURRENCY_UNKNOWN"
    })
    ResponseEntity<Answer<Accepted>> openProgramme(@RequestBody @Valid ProgrammeBodies.OpenProgramme body) {
        var receipt = commands.send(
                body,
                new ProgrammeCommand.OpenProgramme(
                        ProgrammeId.of(ids.of("parametric-programme", body.programmeId())),
                        numbers.programme(),
                        body.name(),
                        body.index(),
                        body.unit(),
                        body.area(),
                        body.season(),
                        body.seasonFrom(),
                        body.seasonTo(),
                        body.cover(),
                        body.payouts().table(),
                        body.knownCurrency(),
                        body.providerKey()));
        return Accepted.created(receipt, "parametric-programmes", "The programme has been laid down.");
    }

    @PostMapping("/{programmeId}/enrolments")
    @Operation(
            operationId = "enrolPolicy",
            summary = "Enrol a policy",
            description =
                    "Has a policy paid by the programme. Only before the season begins, and only a policy that has"
                            + " the programme's cover then.")
    @Permission("parametric:write")
    @Refuses({
        "PROGRAMME_NOT_FOUND",
        "PAYOUTS_UNDERWAY",
        "ENROLMENT_CLOSED",
        "ENROLMENT_CONTRADICTED",
        "ENROLMENT_AMOUNT_NOT_POSITIVE",
        "ENROLMENT_CURRENCY_MISMATCH",
        "ENROLMENT_TOTAL_TOO_LARGE",
        "POLICY_DOES_NOT_COVER"
    })
    ResponseEntity<Answer<Accepted>> enrolPolicy(
            @PathVariable ProgrammeId programmeId, @RequestBody @Valid ProgrammeBodies.EnrolPolicy body) {
        var insured = Ids.derived(
                Caller.current().tenant(), "parametric-insured", programmeId.toString(), body.policyNumber());
        var receipt = commands.send(
                body,
                new ProgrammeCommand.EnrolPolicy(
                        programmeId,
                        body.policyNumber(),
                        body.sumInsured(),
                        body.insured().party(insured)));
        return Accepted.done(receipt, "The policy has been enrolled.");
    }

    @PostMapping("/{programmeId}/enrolments/withdrawal")
    @Operation(
            operationId = "withdrawEnrolment",
            summary = "Withdraw a policy",
            description = "Has a policy not paid by the programme; only before the season begins.")
    @Permission("parametric:write")
    @Refuses({"PROGRAMME_NOT_FOUND", "PAYOUTS_UNDERWAY", "ENROLMENT_CLOSED", "ENROLMENT_UNKNOWN"})
    ResponseEntity<Answer<Accepted>> withdrawEnrolment(
            @PathVariable ProgrammeId programmeId, @RequestBody @Valid ProgrammeBodies.WithdrawEnrolment body) {
        var receipt = commands.send(
                body, new ProgrammeCommand.WithdrawEnrolment(programmeId, body.policyNumber(), body.explanation()));
        return Accepted.done(receipt, "The policy has been withdrawn.");
    }

    @PostMapping("/{programmeId}/readings")
    @Operation(
            operationId = "triggerParametric",
            summary = "Bring an index reading",
            description = "Brings what the provider has measured. He signs, with Ed25519, the UTF-8 text of six lines:"
                    + " programme number, index, area, season, value and day. Where the value reaches a step of the"
                    + " payouts, all enrolled policies are to be paid, once somebody else has approved it.")
    @Permission("parametric:read-index")
    @Refuses({"PROGRAMME_NOT_FOUND", "PAYOUTS_UNDERWAY", "READING_OUT_OF_SEASON", "READING_NOT_SIGNED"})
    ResponseEntity<Answer<Accepted>> triggerParametric(
            @PathVariable ProgrammeId programmeId, @RequestBody @Valid ProgrammeBodies.TriggerParametric body) {
        var receipt = commands.send(body, new ProgrammeCommand.TriggerParametric(programmeId, body.reading()));
        return Accepted.done(receipt, "The reading has been taken in.");
    }

    @PostMapping("/{programmeId}/approval")
    @Operation(
            operationId = "approvePayouts",
            summary = "Approve parametric payouts",
            description =
                    "Grants all that the trigger leads to, in one approval: each enrolled policy gets a claim with"
                            + " an approved payment. The authority is tested on the whole batch.")
    @Permission("parametric:approve")
    @Refuses({"PROGRAMME_NOT_FOUND", "NO_PAYOUTS_PENDING", "PAYOUTS_FOUR_EYES", "PAYOUTS_EXCEED_AUTHORITY"})
    ResponseEntity<Answer<Accepted>> approvePayouts(
            @PathVariable ProgrammeId programmeId, @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new ProgrammeCommand.ApprovePayouts(programmeId));
        return Accepted.done(receipt, "The payouts have been approved.");
    }

    @PostMapping("/{programmeId}/rejection")
    @Operation(
            operationId = "rejectPayouts",
            summary = "Reject parametric payouts",
            description = "Turns down what the trigger leads to; another reading may be brought.")
    @Permission("parametric:approve")
    @Refuses({"PROGRAMME_NOT_FOUND", "NO_PAYOUTS_PENDING", "PAYOUTS_FOUR_EYES"})
    ResponseEntity<Answer<Accepted>> rejectPayouts(
            @PathVariable ProgrammeId programmeId, @RequestBody @Valid ProgrammeBodies.RejectPayouts body) {
        var receipt = commands.send(body, new ProgrammeCommand.RejectPayouts(programmeId, body.explanation()));
        return Accepted.done(receipt, "The payouts have been rejected.");
    }
}
