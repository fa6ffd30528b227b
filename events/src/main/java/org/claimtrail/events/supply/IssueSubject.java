package org.claimtrail.events.supply;

import org.claimtrail.events.claims.ClaimId;
import org.jspecify.annotations.Nullable;

/** What an issue is about: a vendor, an order, a claim, or several of them; names and numbers as they were then. */
public record IssueSubject(
        @Nullable VendorId vendorId,
        @Nullable String vendorName,
        @Nullable OrderId orderId,
        @Nullable String orderNumber,
        @Nullable ClaimId claimId,
        @Nullable String claimNumber) {}
