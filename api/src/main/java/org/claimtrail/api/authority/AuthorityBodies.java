package org.claimtrail.api.authority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the bodies of requests about authority profiles hold; the words and examples stand in the API's field list. */
final class AuthorityBodies {

    private AuthorityBodies() {}

    record DraftProfile(
            @Nullable UUID profileId,
            @NotBlank @Size(max = 200) String title,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid RoleLimits> roles,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ReviseProfile(
            @NotBlank @Size(max = 200) String title,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid RoleLimits> roles,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record PublishProfile(
            @Nullable Instant effectiveFrom,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt) implements Particulars {

        static PublishProfile of(@Nullable PublishProfile body) {
            return body == null ? new PublishProfile(null, null, null) : body;
        }
    }

    record WithdrawProfile(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** What one role may decide alone. */
    record RoleLimits(
            @NotBlank @Size(max = 60) String role,
            @Size(max = 20) @Nullable List<@NotNull @Valid Limit> limits,
            @Nullable Denial denial,
            @Min(0) @Max(36_500) @Nullable Integer reopensWithinDays,
            @Min(0) @Max(36_500) @Nullable Integer backdatesDays,
            @Min(1) @Max(20) @Nullable Integer votes) {

        RoleAuthority authority() {
            return new RoleAuthority(
                    role,
                    Objects.requireNonNullElse(limits, List.<Limit>of()).stream()
                            .map(Limit::limit)
                            .toList(),
                    Objects.requireNonNullElse(denial, Denial.NO),
                    reopensWithinDays,
                    Objects.requireNonNullElse(backdatesDays, 0),
                    Objects.requireNonNullElse(votes, 1));
        }
    }

    /** Up to how much, of one kind. */
    record Limit(
            @NotNull LimitType limitType,
            @Nullable Boolean unlimited,
            @Size(max = 50) @Nullable List<@NotNull Money> amounts) {

        AmountLimit limit() {
            return new AmountLimit(
                    limitType, Boolean.TRUE.equals(unlimited), Objects.requireNonNullElse(amounts, List.of()));
        }
    }

    static List<RoleAuthority> roles(List<RoleLimits> roles) {
        return roles.stream().map(RoleLimits::authority).toList();
    }
}
