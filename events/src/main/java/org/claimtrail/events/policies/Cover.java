package org.claimtrail.events.policies;

import java.util.List;
import org.claimtrail.events.shared.Money;

/**
 * What a policy covers, up to how much.
 *
 * @param code the coverage's code in the product, such as {@code BC} for building and contents
 * @param perils the causes of loss that are covered; empty means all
 */
public record Cover(String code, Money limit, Money deductible, List<String> perils) {

    public Cover {
        perils = List.copyOf(perils);
    }

    public boolean covers(String cause) {
        return perils.isEmpty() || perils.contains(cause);
    }
}
