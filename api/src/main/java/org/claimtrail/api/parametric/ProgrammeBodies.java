package org.claimtrail.api.parametric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.parametric.IndexReading;
import org.claimtrail.events.parametric.PayoutTable;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the bodies of the commands on parametric programmes hold. */
final class ProgrammeBodies {

    private ProgrammeBodies() {}

    record OpenProgramme(
            @Nullable UUID programmeId,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String index,
            @NotBlank @Size(max = 20) String unit,
            @NotBlank @Size(max = 200) String area,
            @NotBlank @Size(max = 100) String season,
            @NotNull LocalDate seasonFrom,
            @NotNull LocalDate seasonTo,
            @NotBlank @Size(max = 40) String cover,
            @NotNull @Valid Payouts payouts,

            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") String currency,

            @NotBlank @Size(max = 500) String providerKey,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        String knownCurrency() {
            if (!Money.isCurrency(currency)) {
                throw ApiProblem.field("currency", ApiError.CURRENCY_UNKNOWN, "must be an ISO 4217 code, such as KES.");
            }
            return currency;
        }
    }

    record Payouts(
            @NotNull PayoutTable.Direction direction,

            @NotEmpty @Size(max = 50) List<@NotNull @Valid Step> tiers) {

        PayoutTable table() {
            return new PayoutTable(
                    direction,
                    tiers.stream()
                            .map(step -> new PayoutTable.Tier(step.threshold(), step.basisPoints()))
                            .toList());
        }
    }

    record Step(
            @NotNull @Digits(integer = 12, fraction = 6) BigDecimal threshold,
            @Min(1) @Max(10_000) int basisPoints) {}

    record EnrolPolicy(
            @NotBlank @Size(max = 60) String policyNumber,
            @NotNull Money sumInsured,
            @NotNull @Valid Insured insured,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** Who is paid. */
    record Insured(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String bank,

            @NotBlank @Pattern(regexp = "[A-Za-z0-9]{4,34}", message = "must be 4 to 34 letters and digits") String account,

            @NotBlank @Size(max = 200) String holder) {

        Party party(UUID id) {
            return new Party(PartyId.of(id), Party.Role.INSURED, name, new BankAccount(bank, account, holder));
        }
    }

    record WithdrawEnrolment(
            @NotBlank @Size(max = 60) String policyNumber,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record TriggerParametric(
            @NotNull @Digits(integer = 12, fraction = 6) BigDecimal value,
            @NotNull LocalDate observedOn,
            @NotBlank @Size(max = 200) String signature,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        IndexReading reading() {
            return new IndexReading(value, observedOn, signature);
        }
    }

    record RejectPayouts(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}
}
