package org.claimtrail.api.policies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.Bounds;
import org.claimtrail.events.policies.CoverTerms.DeductibleBasis;
import org.claimtrail.events.policies.CoverTerms.PremiumCondition;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.policies.CoverTerms.SubLimit;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the bodies of the policies' commands hold; the words and examples stand in the API's field list. */
final class PolicyBodies {

    private PolicyBodies() {}

    record IssuePolicy(
            @Size(min = 1, max = 60) @Nullable String policyNumber,
            @NotBlank @Size(max = 60) String product,
            @NotBlank @Size(max = 200) String holder,
            @NotNull @Valid NewTerm term,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid NewCover> covers,
            @NotNull Money premium,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RenewPolicy(
            @NotNull @Valid NewTerm term,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid NewCover> covers,
            @NotNull Money premium,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record EndorsePolicy(
            @NotNull LocalDate effectiveOn,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid NewCover> covers,
            @NotNull Money premiumChange,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** A period of cover, both days included. */
    record NewTerm(@NotNull LocalDate from, @NotNull LocalDate to) {

        Term term() {
            if (to.isBefore(from)) {
                throw ApiProblem.field("term.to", ApiError.TERM_INVALID, "A term cannot end before it begins.");
            }
            return new Term(from, to);
        }
    }

    /** What is covered, up to how much. */
    record NewCover(
            @NotBlank @Size(max = 40) String code,
            @NotNull Money limit,
            @NotNull Money deductible,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> perils,
            @Valid @Nullable NewTerms terms) {

        Cover cover() {
            return new Cover(
                    code,
                    limit,
                    deductible,
                    Objects.requireNonNullElse(perils, List.of()),
                    terms == null ? CoverTerms.PLAIN : terms.terms());
        }
    }

    /** On what terms a cover pays; what is left out is not agreed. */
    record NewTerms(
            @Nullable DeductibleBasis deductibleBasis,
            @Min(0) @Max(CoverTerms.WHOLE) @Nullable Integer coinsurance,
            @Nullable Money sumInsured,
            @Size(max = 50) @Nullable List<@NotNull @Valid NewSubLimit> subLimits,
            @Nullable Money aggregateLimit,
            @Min(0) @Max(3_660) @Nullable Integer waitingDays,
            @Nullable PremiumCondition premiumCondition,
            @Size(max = 6) @Nullable List<@NotNull Step> order) {

        CoverTerms terms() {
            return new CoverTerms(
                    Objects.requireNonNullElse(deductibleBasis, DeductibleBasis.PER_CLAIM),
                    Objects.requireNonNullElse(coinsurance, 0),
                    sumInsured,
                    Objects.requireNonNullElse(subLimits, List.<NewSubLimit>of()).stream()
                            .map(NewSubLimit::subLimit)
                            .toList(),
                    aggregateLimit,
                    Objects.requireNonNullElse(waitingDays, 0),
                    Objects.requireNonNullElse(premiumCondition, PremiumCondition.ON_ISSUE),
                    Objects.requireNonNullElse(order, CoverTerms.DEFAULT_ORDER));
        }
    }

    /** A lower limit for a part of the loss. */
    record NewSubLimit(
            @NotNull Bounds bounds,
            @NotBlank @Size(max = 100) String name,
            @NotNull Money limit) {

        SubLimit subLimit() {
            return new SubLimit(bounds, name, limit);
        }
    }

    record RecordPremium(
            @NotNull LocalDate term,
            @NotNull Money amount,
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 100) String reference,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    static List<Cover> covers(List<NewCover> covers) {
        return covers.stream().map(NewCover::cover).toList();
    }
}
