package org.claimtrail.events.staff;

/**
 * What somebody knows.
 *
 * @param name a product, a cause of loss, or a word of the tenant's own
 * @param level from 1 to 5, the highest
 */
public record Skill(Kind kind, String name, int level) {

    /** What the name is a name of. */
    public enum Kind {
        PRODUCT,
        PERIL,
        LABEL
    }
}
