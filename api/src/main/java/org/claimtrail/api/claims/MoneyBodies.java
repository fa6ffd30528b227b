package org.claimtrail.api.claims;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the bodies of the commands about a claim's money hold. */
final class MoneyBodies {

    private MoneyBodies() {}

    record AdjustLoss(
            @NotNull Money loss,
            @Nullable Money valueAtRisk,
            @NotBlank @Size(max = 2000) String rationale,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ChangePayee(
            @NotNull UUID payee,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt) implements Particulars {}

    record ChangeAccount(
            @Valid @Nullable NewAccount account,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** Where a party is paid from now on. */
    record NewAccount(
            @NotBlank @Size(max = 20) String bank,

            @NotBlank @Size(max = 40) @Pattern(regexp = "\\S+", message = "must not contain spaces") String number,

            @NotBlank @Size(max = 200) String holder) {

        BankAccount account() {
            return new BankAccount(bank, number, holder);
        }
    }

    record ResubmitPayment(
            @Nullable UUID payee,
            @Nullable Money amount,
            @Valid ClaimBodies.@Nullable Rate exchange,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record WithdrawPayment(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}
}
