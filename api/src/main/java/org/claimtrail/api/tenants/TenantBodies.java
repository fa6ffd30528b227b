package org.claimtrail.api.tenants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.claimtrail.command.shared.AssignmentMode;
import org.jspecify.annotations.Nullable;

/** What the bodies of requests about tenants hold; the words and examples stand in the API's field list. */
final class TenantBodies {

    static final String CODE = "[a-z][a-z0-9-]{1,39}";

    private TenantBodies() {}

    record NewTenant(
            @NotNull @Pattern(regexp = CODE, message = "must be 2 to 40 of a-z, 0-9 and -, beginning with a letter") String tenant,

            @NotBlank @Size(max = 200) String name,
            @Valid @Nullable WantedSettings settings) {}

    record TenantName(@NotBlank @Size(max = 200) String name) {}

    record StatusReason(@NotBlank @Size(max = 500) String reason) {}

    record NewBranch(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 500) @Nullable String address,

            @Pattern(regexp = "\\+[1-9]\\d{6,14}", message = "must be written like +254711000000") @Nullable String phone,

            @Size(max = 60) @Nullable String timeZone,
            @Nullable Boolean active) {}

    /** Settings as they are wanted: what is left out is as it is for everybody. */
    record WantedSettings(
            @Size(max = 60) @Nullable String timeZone,

            @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String currency,

            @Size(max = 20) @Nullable String numberFormat,
            @Size(max = 60) @Nullable String authorityProfile,

            @Pattern(
                    regexp = "[a-z][a-z0-9-]{0,59}(,[a-z][a-z0-9-]{0,59}){0,9}",
                    message = "must be names of a-z, 0-9 and -, with commas between")
            @Nullable String clockPack,

            @Nullable Boolean secondFactorRequired,
            @Min(5) @Max(10_080) @Nullable Integer sessionIdleMinutes,
            @Min(1) @Max(90) @Nullable Integer sessionLongestDays,
            @Nullable AssignmentMode assignment,
            @Min(10) @Max(480) @Nullable Integer inspectionMinutes) {

        Settings settings() {
            var standard = Settings.STANDARD;
            return new Settings(
                    Objects.requireNonNullElse(timeZone, standard.timeZone()),
                    Objects.requireNonNullElse(currency, standard.currency()),
                    Objects.requireNonNullElse(numberFormat, standard.numberFormat()),
                    Objects.requireNonNullElse(authorityProfile, standard.authorityProfile()),
                    Objects.requireNonNullElse(clockPack, standard.clockPack()),
                    Objects.requireNonNullElse(secondFactorRequired, standard.secondFactorRequired()),
                    Objects.requireNonNullElse(sessionIdleMinutes, standard.sessionIdleMinutes()),
                    Objects.requireNonNullElse(sessionLongestDays, standard.sessionLongestDays()),
                    Objects.requireNonNullElse(assignment, standard.assignment()),
                    Objects.requireNonNullElse(inspectionMinutes, standard.inspectionMinutes()));
        }
    }
}
