package org.claimtrail.api.correspondence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.command.correspondence.press.TemplateCheck;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/** What the bodies of requests about letters hold; the words and examples stand in the API's field list. */
final class LetterBodies {

    private static final String ENGLISH = "en";

    private LetterBodies() {}

    record DraftLetterTemplate(
            @Nullable UUID templateId,
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 10) String language,

            @NotBlank @Size(max = TemplateCheck.LONGEST_SUBJECT) String subject,

            @NotBlank @Size(max = TemplateCheck.LONGEST_BODY) String body,

            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ReviseLetterTemplate(
            @NotBlank @Size(max = TemplateCheck.LONGEST_SUBJECT) String subject,

            @NotBlank @Size(max = TemplateCheck.LONGEST_BODY) String body,

            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record PublishLetterTemplate(
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt) implements Particulars {

        static PublishLetterTemplate of(@Nullable PublishLetterTemplate body) {
            return body == null ? new PublishLetterTemplate(null, null) : body;
        }
    }

    record WithdrawLetterTemplate(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record PreviewLetter(
            @Size(max = 60) @Nullable String template,
            @Size(max = 10) @Nullable String language,

            @Size(max = TemplateCheck.LONGEST_SUBJECT) @Nullable String subject,

            @Size(max = TemplateCheck.LONGEST_BODY) @Nullable String body,

            @Nullable UUID claimId,
            @Nullable UUID addresseeParty,
            Party.@Nullable Role addresseeRole,
            @Nullable ClaimPaymentId paymentId,
            @Size(max = 4000) @Nullable String paragraph) {

        LetterOrder order() {
            return new LetterOrder(
                    Objects.requireNonNullElse(template, ""),
                    Objects.requireNonNullElse(language, ENGLISH),
                    addresseeParty,
                    addresseeRole,
                    paymentId,
                    paragraph,
                    null,
                    null);
        }
    }

    record IssueLetter(
            @NotBlank @Size(max = 60) String template,
            @Size(max = 10) @Nullable String language,
            @Nullable UUID addresseeParty,
            Party.@Nullable Role addresseeRole,
            @Nullable ClaimPaymentId paymentId,
            @Size(max = 4000) @Nullable String paragraph,
            @Nullable Visibility visibility,
            @Nullable UUID branchId,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        LetterOrder order() {
            return new LetterOrder(
                    template,
                    Objects.requireNonNullElse(language, ENGLISH),
                    addresseeParty,
                    addresseeRole,
                    paymentId,
                    paragraph,
                    visibility,
                    branchId);
        }
    }

    record IssueDischargeVoucher(
            @NotNull ClaimPaymentId paymentId,
            @Size(max = 60) @Nullable String template,
            @Size(max = 10) @Nullable String language,
            @Size(max = 4000) @Nullable String paragraph,
            @Nullable Visibility visibility,
            @Nullable UUID branchId,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        LetterOrder order() {
            return new LetterOrder(
                    Objects.requireNonNullElse(template, LetterOrder.VOUCHER),
                    Objects.requireNonNullElse(language, ENGLISH),
                    null,
                    null,
                    paymentId,
                    paragraph,
                    visibility,
                    branchId);
        }
    }

    record RecordVoucherSignature(
            @NotNull DocumentId documentId,
            @NotNull LocalDate signedOn,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record WithdrawLetter(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}
}
