package org.claimtrail.api.correspondence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.security.NewNumbers;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.command.correspondence.CorrespondenceRefusal;
import org.claimtrail.command.correspondence.LetterCommand;
import org.claimtrail.command.shared.Receipt;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.Party.Role;
import org.claimtrail.events.correspondence.Addressee;
import org.claimtrail.events.correspondence.LetterEvent.LetterIssued;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Issues letters and discharge vouchers, and takes the signed ones back. */
@EdgeController
@Tag(name = "Letters", description = "Letters on claims, written from templates; discharge vouchers among them.")
@RequestMapping("/api/v1")
class LetterController {

    private final Commands commands;
    private final NewIds ids;
    private final NewNumbers numbers;
    private final LetterDesk desk;

    LetterController(Commands commands, NewIds ids, NewNumbers numbers, LetterDesk desk) {
        this.commands = commands;
        this.ids = ids;
        this.numbers = numbers;
        this.desk = desk;
    }

    @PostMapping("/claims/{claimId}/letters")
    @Operation(
            operationId = "issueLetter",
            summary = "Issue a letter on a claim",
            description = "Writes a letter from the tenant's template, or from the product's sample where the tenant"
                    + " has published none, with what the claim says now, and prints it. It becomes a document of"
                    + " the claim, shared with the customer when it is to the insured or a claimant. The same key"
                    + " gives the same letter.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("letters:issue")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "TEMPLATE_NOT_PUBLISHED",
        "ADDRESSEE_UNKNOWN",
        "ADDRESSEE_AMBIGUOUS",
        "LETTER_VALUE_MISSING",
        "LETTER_TOO_LONG",
        "VOUCHER_NEEDS_PAYMENT",
        "VOUCHER_PAYMENT_UNKNOWN",
        "VOUCHER_PAYMENT_ENDED",
        "LETTER_EXISTS",
        "LETTER_CLAIM_NOT_FOUND",
        "VALUE_NOT_ALLOWED"
    })
    ResponseEntity<Answer<Accepted>> issueLetter(
            @PathVariable ClaimId claimId, @RequestBody @Valid LetterBodies.IssueLetter body) {
        Refused.unless(
                !body.template().equals(LetterOrder.VOUCHER),
                CorrespondenceRefusal.VOUCHER_NEEDS_PAYMENT,
                CorrespondenceRefusal.VOUCHER_NEEDS_PAYMENT.meaning());
        return Accepted.created(issue(claimId, body.order(), body, false), "letters", "The letter has been issued.");
    }

    @PostMapping("/claims/{claimId}/discharge-voucher")
    @Operation(
            operationId = "issueDischargeVoucher",
            summary = "Issue a discharge voucher",
            description = "Writes the discharge voucher for a payment that is asked for, approved or made: the"
                    + " payee, how the loss comes down to what is paid, the amount in figures and words, the release"
                    + " and lines to sign on. The figures are those of the loss's latest adjustment.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("letters:issue")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "TEMPLATE_NOT_PUBLISHED",
        "LETTER_VALUE_MISSING",
        "LETTER_TOO_LONG",
        "VOUCHER_PAYMENT_UNKNOWN",
        "VOUCHER_PAYMENT_ENDED",
        "VOUCHER_OUTDATED",
        "LETTER_EXISTS",
        "LETTER_CLAIM_NOT_FOUND",
        "VALUE_NOT_ALLOWED"
    })
    ResponseEntity<Answer<Accepted>> issueDischargeVoucher(
            @PathVariable ClaimId claimId, @RequestBody @Valid LetterBodies.IssueDischargeVoucher body) {
        return Accepted.created(
                issue(claimId, body.order(), body, true), "letters", "The discharge voucher has been issued.");
    }

    @PostMapping("/claims/{claimId}/discharge-voucher/{voucherId}/signature")
    @Operation(
            operationId = "recordVoucherSignature",
            summary = "Record the signature under a discharge voucher",
            description = "Says that the voucher came back signed, and which document it is: one about the same"
                    + " claim that was sent in as DISCHARGE_VOUCHER. Refused when the payment, its payee or the"
                    + " adjustment has changed since the voucher was written.")
    @Permission("letters:issue")
    @Refuses({
        "LETTER_NOT_FOUND",
        "LETTER_ALREADY_WITHDRAWN",
        "LETTER_IS_NO_VOUCHER",
        "VOUCHER_ALREADY_SIGNED",
        "VOUCHER_OUTDATED",
        "VOUCHER_PAYMENT_UNKNOWN",
        "VOUCHER_PAYMENT_ENDED",
        "SIGNED_DOCUMENT_UNKNOWN",
        "SIGNED_DOCUMENT_TYPE",
        "SIGNED_IN_FUTURE"
    })
    ResponseEntity<Answer<Accepted>> recordVoucherSignature(
            @PathVariable ClaimId claimId,
            @PathVariable LetterId voucherId,
            @RequestBody @Valid LetterBodies.RecordVoucherSignature body) {
        var receipt = commands.send(
                body, new LetterCommand.RecordSignature(voucherId, claimId, body.documentId(), body.signedOn()));
        return Accepted.done(receipt, "The signature has been recorded.");
    }

    @PostMapping("/letters/{issuedLetterId}/withdrawal")
    @Operation(
            operationId = "withdrawLetter",
            summary = "Withdraw a letter",
            description = "Says that the letter is not to be relied upon. Its document counts no more either, and the"
                    + " customer sees neither.")
    @Permission("letters:withdraw")
    @Refuses({"LETTER_NOT_FOUND", "LETTER_ALREADY_WITHDRAWN"})
    ResponseEntity<Answer<Accepted>> withdrawLetter(
            @PathVariable LetterId issuedLetterId, @RequestBody @Valid LetterBodies.WithdrawLetter body) {
        var receipt = commands.send(body, new LetterCommand.WithdrawLetter(issuedLetterId, body.explanation()));
        return Accepted.done(receipt, "The letter has been withdrawn.");
    }

    private Receipt issue(ClaimId claimId, LetterOrder order, Particulars body, boolean isVoucher) {
        var letterId = LetterId.of(ids.of("letter", null));
        // Whoever repeats his request gets the letter that he has got, whatever the claim says by now.
        var command = desk.writer()
                .issued(Caller.current().tenant(), letterId)
                .map(LetterController::again)
                .orElseGet(() -> written(claimId, letterId, order, isVoucher));
        return commands.send(body, command);
    }

    private LetterCommand.IssueLetter written(
            ClaimId claimId, LetterId letterId, LetterOrder order, boolean isVoucher) {
        var document = DocumentId.of(ids.of("letter-document", null));
        var letter = desk.compose(claimId, order, numbers::letter);
        var role = letter.addressee().role();
        return new LetterCommand.IssueLetter(
                letterId,
                letter.sheet().number(),
                claimId,
                letter.template().version(),
                Addressee.of(letter.addressee()),
                letter.text().subject(),
                Objects.requireNonNullElse(
                        order.visibility(),
                        role == Role.INSURED || role == Role.CLAIMANT ? Visibility.SHARED : Visibility.INTERNAL),
                isVoucher ? letter.terms() : null,
                document,
                desk.keep(document, letter));
    }

    private static LetterCommand.IssueLetter again(LetterIssued issued) {
        return new LetterCommand.IssueLetter(
                issued.letterId(),
                issued.letterNumber(),
                issued.claimId(),
                issued.template(),
                issued.addressee(),
                issued.subject(),
                issued.visibility(),
                issued.settlement(),
                issued.documentId(),
                issued.content());
    }
}
