package org.claimtrail.api.clocks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimtrail.api.clocks.ClockBodies.WantedExtension;
import org.claimtrail.api.clocks.ClockBodies.WantedWarning;
import org.claimtrail.events.clocks.ClockRule;
import org.claimtrail.events.clocks.ClockRule.Extension;
import org.claimtrail.events.clocks.ClockRule.Warning;
import org.claimtrail.events.clocks.DayType;
import org.jspecify.annotations.Nullable;

/** A time limit as it is wanted; see {@link ClockRule}. */
record WantedRule(
        @NotNull @Pattern(regexp = ClockBodies.RULE_CODE, message = "must be a name such as PAY_MICRO") String code,

        @NotBlank @Size(max = 200) String name,

        @Size(max = 20) @Nullable List<@Pattern(regexp = ClockBodies.LINE, message = "must be one word, such as motor") String> lines,

        @Size(max = 60) @Nullable String replaces,

        @NotNull @Pattern(regexp = ClockBodies.EVENT, message = FORM) String startsOn,

        @NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = ClockBodies.EVENT, message = FORM) String> stopsOn,

        @Size(max = 10) @Nullable Map<@Size(max = 60) String, @Size(max = 60) String> stopsWhen,

        @Size(max = 60) @Nullable String subject,
        @NotNull @Min(1) @Max(3650) Integer days,
        @NotNull DayType dayType,
        @Nullable Boolean endsOnWorkingDay,
        @NotBlank @Size(max = 60) String calendar,

        @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = ClockBodies.EVENT, message = FORM) String> pausesOn,

        @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = ClockBodies.EVENT, message = FORM) String> resumesOn,

        @Nullable Boolean revivesOnReopening,
        @Valid @Nullable WantedWarning warning,
        @Valid @Nullable WantedExtension extension,
        @NotBlank @Size(max = 60) String escalateTo,
        @NotBlank @Size(max = 2000) String citation,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    private static final String FORM = "must be the stored name of an event, such as claims.LossNotified";

    ClockRule rule() {
        return new ClockRule(
                code,
                name,
                orNone(lines),
                replaces,
                startsOn,
                stopsOn,
                Objects.requireNonNullElse(stopsWhen, Map.of()),
                subject,
                days,
                dayType,
                Boolean.TRUE.equals(endsOnWorkingDay),
                calendar,
                orNone(pausesOn),
                orNone(resumesOn),
                Boolean.TRUE.equals(revivesOnReopening),
                warning == null ? null : new Warning(warning.percent(), warning.daysBefore()),
                extension == null ? null : new Extension(extension.maxDays(), extension.times()),
                escalateTo,
                citation,
                effectiveFrom,
                effectiveTo);
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
