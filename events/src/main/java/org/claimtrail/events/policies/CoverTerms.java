package org.claimtrail.events.policies;

import java.util.List;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a cover pays, beside its limit and its deductible.
 *
 * @param deductibleBasis whether each claim bears the deductible, or the claims of a term bear it together
 * @param coinsurance the insured's share of what is left after the deductible, in basis points: 2,000 is a fifth
 * @param sumInsured what average is measured by; null where the cover pays losses in full however much is at risk
 * @param subLimits lower limits for parts of the loss
 * @param aggregateLimit the most that the cover pays in one term, whatever the number of claims; null means no such limit
 * @param waitingDays for how many days after it began the cover does not answer yet
 * @param order in which order a loss is brought down to what is paid; names each step once
 */
public record CoverTerms(
        DeductibleBasis deductibleBasis,
        int coinsurance,
        @Nullable Money sumInsured,
        List<SubLimit> subLimits,
        @Nullable Money aggregateLimit,
        int waitingDays,
        PremiumCondition premiumCondition,
        List<Step> order) {

    /** The whole, in basis points. */
    public static final int WHOLE = 10_000;

    /** The order in which a loss is brought down to what is paid where the product says nothing else. */
    public static final List<Step> DEFAULT_ORDER = List.of(Step.values());

    /** Nothing beside the limit and the deductible. */
    public static final CoverTerms PLAIN = new CoverTerms(
            DeductibleBasis.PER_CLAIM, 0, null, List.of(), null, 0, PremiumCondition.ON_ISSUE, DEFAULT_ORDER);

    public CoverTerms {
        subLimits = List.copyOf(subLimits);
        order = List.copyOf(order);
    }

    /** Who bears the deductible once. */
    public enum DeductibleBasis {
        /** Each claim. */
        PER_CLAIM,
        /** All claims of a term of the policy together. */
        ANNUAL_AGGREGATE
    }

    /** From when the cover answers. */
    public enum PremiumCondition {
        /** As soon as the policy has been issued. */
        ON_ISSUE,
        /** Once the term's premium has been received. */
        ON_PREMIUM
    }

    /** A step from the adjusted loss to what is paid. */
    public enum Step {
        AVERAGE,
        DEDUCTIBLE,
        COINSURANCE,
        SUB_LIMIT,
        OCCURRENCE_LIMIT,
        AGGREGATE_LIMIT
    }

    /** What a sub-limit bounds. */
    public enum Bounds {
        /** The payments of a claim in one category of reserve. */
        CATEGORY,
        /** The payments of a claim from one cause of loss. */
        PERIL
    }

    /**
     * The most that the cover pays of one claim for a part of the loss.
     *
     * @param name the category or the cause of loss
     */
    public record SubLimit(Bounds bounds, String name, Money limit) {}
}
