package org.claimtrail.query.worklist;

/** What something can be to be done about. */
public enum WorkArea {
    CLAIM("claims:read", "/api/v1/claims/{claim}"),
    CLAIM_PAYMENT("claims:read", "/api/v1/claims/{claim}/payments/{reference}"),
    PAYMENT("payments:read", "/api/v1/payments/{reference}"),
    CLOCK("clocks:read", "/api/v1/clocks/{reference}"),
    ALERT("alerts:read", "/api/v1/alerts/{reference}"),
    DOCUMENT("documents:read", "/api/v1/documents/{reference}"),
    ACTIVITY("diary:read", "/api/v1/activities/{reference}"),
    STAFF("staff:read", "/api/v1/staff/{reference}"),
    ORDER("orders:read", "/api/v1/orders/{reference}"),
    ISSUE("issues:read", "/api/v1/issues/{reference}"),
    VENDOR("vendors:read", "/api/v1/vendors/{reference}"),
    AUTHORITY_PROFILE("authority:read", "/api/v1/authority-profiles/{reference}"),
    PROGRAMME("parametric:read", "/api/v1/parametric-programmes/{reference}"),
    LETTER("letters:read", "/api/v1/letters/{reference}"),
    LETTER_TEMPLATE("letter-templates:read", "/api/v1/letter-templates/{reference}"),
    SALVAGE_LOT("salvage:read", "/api/v1/salvage-lots/{reference}");

    private final String readBy;
    private final String path;

    WorkArea(String readBy, String path) {
        this.readBy = readBy;
        this.path = path;
    }

    /** The permission of those who see such a thing. */
    public String readBy() {
        return readBy;
    }

    /** Where it is seen, with names in braces for what differs. */
    public String path() {
        return path;
    }
}
