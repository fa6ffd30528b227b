package org.claimtrail.api.salvage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.salvage.SalvageEvent.Category;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the bodies of the commands on salvage hold. */
final class SalvageBodies {

    private static final int MOST = 1_000_000;

    private SalvageBodies() {}

    record TakeInLot(
            @Nullable UUID lotId,
            @NotNull UUID claimId,
            @NotNull UUID recoveryId,
            @NotNull Category category,
            @NotBlank @Size(max = 500) String description,
            @Min(1) @Max(MOST) int quantity,
            @NotBlank @Size(max = 200) String location,
            @NotNull Money estimate,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ValueLot(
            @NotNull Money estimate,
            @NotBlank @Size(max = 2000) String rationale,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record MoveLot(
            @NotBlank @Size(max = 200) String location,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record SellLot(
            @Nullable UUID saleId,
            @NotBlank @Size(max = 200) String buyer,
            @Min(1) @Max(MOST) int quantity,
            @NotNull Money price,
            @NotNull LocalDate soldOn,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ScrapLot(
            @Min(1) @Max(MOST) int quantity,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ReturnLot(
            @Min(1) @Max(MOST) int quantity,
            @NotBlank @Size(max = 200) String recipient,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}
}
