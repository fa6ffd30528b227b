package org.claimtrail.events.policies;

import java.util.List;
import org.claimtrail.events.shared.Money;

/**
 * What a policy covers, up to how much.
 *
 * @param code the coverage's code in the product, such as {@code BC} for building and contents
 * @param limit the most that is paid for one occurrence, which is one claim
 * @param deductible what the insured bears himself
 * @param perils the causes of loss that are covered; empty means all
 */
public record Cover(String code, Money limit, Money deductible, List<String> perils, CoverTerms terms) {

    public Cover {
        perils = List.copyOf(perils);
    }

    /** A cover on no terms beside its limit and its deductible. */
    public Cover(String code, Money limit, Money deductible, List<String> perils) {
        this(code, limit, deductible, perils, CoverTerms.PLAIN);
    }

    public boolean covers(String cause) {
        return perils.isEmpty() || perils.contains(cause);
    }
}
