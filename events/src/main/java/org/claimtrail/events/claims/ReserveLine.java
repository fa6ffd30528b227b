package org.claimtrail.events.claims;

/**
 * Where money of a claim is reserved and paid: an exposure, the kind of cost, and a category that the insurer chooses
 * (such as "repair" or "medical"). The claim's currency is the line's currency.
 */
public record ReserveLine(ExposureId exposure, CostType costType, String category) {

    /** Indemnity, or an adjustment expense that can (ALAE) or cannot (ULAE) be allocated to the claim. */
    public enum CostType {
        INDEMNITY,
        ALAE,
        ULAE
    }

    /** For people and logs: {@code INDEMNITY/repair}. */
    @Override
    public String toString() {
        return costType + "/" + category;
    }
}
