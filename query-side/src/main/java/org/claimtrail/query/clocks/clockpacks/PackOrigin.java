package org.claimtrail.query.clocks.clockpacks;

/** Where something comes from. */
public enum PackOrigin {
    /** It comes with the product. */
    PRODUCT,
    /** It is the tenant's own. */
    TENANT
}
