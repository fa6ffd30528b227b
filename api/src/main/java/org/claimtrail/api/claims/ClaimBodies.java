package org.claimtrail.api.claims;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.command.claims.ClaimCommand.QuotedRate;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimEvent.VoidReason;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the bodies of the claims' commands hold; the words and examples stand in the API's field list. */
final class ClaimBodies {

    private ClaimBodies() {}

    record NotifyLoss(
            @Nullable UUID claimId,
            @NotBlank @Size(max = 60) String policyNumber,
            @NotNull LocalDate lossDate,
            LossDate.@Nullable Precision lossDatePrecision,
            @NotBlank @Size(max = 100) String cause,
            @NotBlank @Size(max = 4000) String description,
            @NotNull @Valid NewParty reporter,

            @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String currency,

            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        String knownCurrency(String otherwise) {
            if (currency == null) {
                return otherwise;
            }
            if (!Money.isCurrency(currency)) {
                throw ApiProblem.field("currency", ApiError.CURRENCY_UNKNOWN, "must be an ISO 4217 code, such as KES.");
            }
            return currency;
        }

        LossDate loss() {
            return new LossDate(lossDate, lossDatePrecision == null ? LossDate.Precision.DAY : lossDatePrecision);
        }
    }

    /** Somebody who joins a claim. */
    record NewParty(
            @Nullable UUID id,
            @NotNull Party.Role role,
            @NotBlank @Size(max = 200) String name,
            @Valid @Nullable Account account) {

        Party party(UUID id) {
            return new Party(PartyId.of(id), role, name, account == null ? null : account.account());
        }
    }

    /** Where a party is paid. */
    record Account(
            @NotBlank @Size(max = 40) String bank,

            @NotBlank @Pattern(regexp = "[A-Za-z0-9]{4,34}", message = "must be 4 to 34 letters and digits") String number,

            @NotBlank @Size(max = 200) String holder) {

        BankAccount account() {
            return new BankAccount(bank, number, holder);
        }
    }

    record AddParty(
            @NotNull @Valid NewParty party,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt) implements Particulars {}

    record AcknowledgeClaim(
            @NotBlank @Size(max = 100) String handler,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> requiredDocuments,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record OpenClaim(
            @NotBlank @Size(max = 100) String handler,
            @Size(max = 40) @Nullable String catastropheCode,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record VoidNotification(
            @NotNull VoidReason voidReason,
            @Nullable UUID duplicateOf,
            @Size(max = 2000) @Nullable String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        @Nullable ClaimId earlier() {
            return duplicateOf == null ? null : ClaimId.of(duplicateOf);
        }
    }

    record AssignClaim(
            @NotBlank @Size(max = 100) String handler,
            @Size(min = 1, max = 2000) @Nullable String override,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ConfirmCoverage(
            @NotBlank @Size(max = 2000) String rationale,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ReserveRights(
            @NotBlank @Size(max = 2000) String grounds,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record DenyCoverage(
            @NotBlank @Size(max = 200) String provision,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record OpenExposure(
            @Nullable UUID exposureId,
            @NotBlank @Size(max = 40) String cover,
            @NotNull UUID claimant,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** Names a reserve line. */
    record Line(
            @NotNull UUID exposure,
            @NotNull CostType costType,
            @NotBlank @Size(max = 40) String category) {

        ReserveLine line() {
            return new ReserveLine(ExposureId.of(exposure), costType, category);
        }
    }

    record SetReserve(
            @NotNull @Valid Line line,
            @NotNull Money total,
            @NotBlank @Size(max = 2000) String rationale,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ApproveReserve(
            @NotNull @Valid Line line,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt) implements Particulars {}

    record RejectReserve(
            @NotNull @Valid Line line,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RequestPayment(
            @Nullable UUID paymentId,
            @NotNull PaymentType type,
            @NotNull @Valid Line line,
            @NotNull UUID payee,
            @NotNull Money amount,
            @Valid @Nullable Rate exchange,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** What one unit of the claim's currency was worth in the payee's. */
    record Rate(
            @NotBlank @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as USD") String currency,

            @NotBlank @Pattern(regexp = "\\d{1,12}(\\.\\d{1,12})?", message = "must be a decimal number")
            String rate,

            @NotBlank @Size(max = 100) String source,
            @NotNull LocalDate on) {

        QuotedRate quoted() {
            return new QuotedRate(currency, rate, source, on);
        }
    }

    record RejectPayment(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record CloseClaim(
            @NotNull Outcome outcome,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt) implements Particulars {}

    record ReopenClaim(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}
}
