package org.claimtrail.api.clocks;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.api.web.Particulars;
import org.jspecify.annotations.Nullable;

/** What the bodies of requests about clocks hold; the words and examples stand in the API's field list. */
final class ClockBodies {

    /** Put together from the examples of the fields, a rule would say more than one can say at once. */
    private static final String RULES = """
            [{"code":"CALL_BACK","name":"Call the claimant back","startsOn":"claims.LossNotified",
              "stopsOn":["claims.ClaimAcknowledged"],"days":2,"dayType":"WORKING","calendar":"kenya",
              "pausesOn":["claims.RightsReserved"],"resumesOn":["claims.CoverageConfirmed"],
              "warning":{"daysBefore":1},"extension":{"maxDays":3,"times":1},"escalateTo":"supervisor",
              "citation":"Claims manual, chapter 4"}]""";

    private ClockBodies() {}

    /** More days. */
    record ClockExtension(
            @NotNull @Min(1) @Max(3650) Integer days,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** Why something is done by hand. */
    record ClockExplanation(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** The next version of a pack. */
    record WantedPack(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 60) String jurisdiction,
            @NotNull LocalDate effectiveFrom,
            @Size(max = 500) @Nullable String standing,

            @Schema(example = RULES) @NotNull @Size(max = 100) @Valid List<@NotNull WantedRule> rules,

            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        String standingOrNone() {
            return standing == null ? "The tenant's own." : standing;
        }
    }

    /** A day on which nobody works. */
    record NewHoliday(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** The form of the names of packs and calendars. */
    static final String CODE = "[a-z][a-z0-9-]{0,59}";

    static final String RULE_CODE = "[A-Z][A-Z0-9_]{0,59}";

    static final String EVENT = "[a-z][a-z-]{0,39}\\.[A-Z][A-Za-z]{0,79}";

    /** When to warn. */
    record WantedWarning(
            @Min(1) @Max(99) @Nullable Integer percent,
            @Min(0) @Max(3650) @Nullable Integer daysBefore) {}

    /** How far it can be extended. */
    record WantedExtension(
            @NotNull @Min(1) @Max(3650) Integer maxDays,
            @NotNull @Min(1) @Max(100) Integer times) {}

    /** The form of a line of business. */
    static final String LINE = "[\\p{L}\\p{N}]{1,60}";
}
