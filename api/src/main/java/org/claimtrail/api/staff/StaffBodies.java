package org.claimtrail.api.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.staff.Skill;
import org.claimtrail.events.staff.StaffEvent.AbsenceKind;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.events.staff.StaffProfile.Duty;
import org.claimtrail.events.staff.WorkingHours;
import org.jspecify.annotations.Nullable;

/** What the bodies of commands about staff hold; the words and examples stand in the API's field list. */
final class StaffBodies {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private StaffBodies() {}

    /** Something that somebody knows. */
    record SkillBody(
            Skill.@NotNull Kind kind,

            @NotBlank @Pattern(regexp = "[^,\\p{Cntrl}]{1,100}", message = "must be up to 100 characters without a comma") String name,

            @Min(1) @Max(5) int level) {

        Skill skill() {
            return new Skill(kind, name.strip(), level);
        }
    }

    /** When somebody works on one day of every week, by the tenant's clocks. */
    record Hours(
            @NotNull DayOfWeek day,

            @NotNull @Pattern(regexp = TIME, message = "must be a time such as 08:30") String from,

            @NotNull @Pattern(regexp = TIME, message = "must be a time such as 16:30") String to) {

        WorkingHours hours() {
            return new WorkingHours(day, LocalTime.parse(from), LocalTime.parse(to));
        }

        static Hours of(WorkingHours hours) {
            return new Hours(hours.day(), hours.from().toString(), hours.to().toString());
        }
    }

    record WorkProfile(
            @NotNull @Size(min = 1, max = 2) List<@NotNull Duty> duties,
            @Min(0) @Max(10_000) int capacity,
            @NotNull @Size(max = 100) List<@NotNull @Valid SkillBody> skills,
            @Nullable UUID branchId,
            @Size(max = 28) @Nullable List<@NotNull @Valid Hours> hours) {

        StaffProfile profile() {
            return new StaffProfile(
                    duties.stream().distinct().toList(),
                    capacity,
                    skills.stream().map(SkillBody::skill).toList(),
                    branchId,
                    hours == null ? List.of() : hours.stream().map(Hours::hours).toList());
        }
    }

    record EnrolStaffMember(
            @NotBlank @Size(max = 100) String handle,
            @NotNull @Valid WorkProfile profile,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ChangeStaffMember(
            @NotNull @Valid WorkProfile profile,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record StaffExplanation(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record BlockTime(
            @Nullable UUID blockId,
            @NotNull Instant begins,
            @NotNull Instant ends,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record HandOverClaims(
            @NotBlank @Size(max = 100) String to,
            @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> claims,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RequestAbsence(
            @Nullable UUID absenceId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull AbsenceKind absenceKind,
            @Size(max = 100) @Nullable String deputy,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ApproveAbsence(
            @Size(max = 100) @Nullable String deputy,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record TakeProposal(
            @Size(max = 100) @Nullable String handler,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}
}
