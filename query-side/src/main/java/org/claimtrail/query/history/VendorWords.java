package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.events.supply.VendorEvent.*;
import org.jspecify.annotations.Nullable;

/** What happened to a vendor, without who did it. */
final class VendorWords {

    private VendorWords() {}

    static String of(VendorEvent event) {
        return switch (event) {
            case VendorProposed e ->
                "proposed " + e.profile().name() + ", " + words(e.profile().kind()) + ", for the panel";
            case VendorProfileChanged e ->
                "changed what is said of " + e.profile().name();
            case VendorApproved e -> "approved the vendor" + (e.explanation() == null ? "" : ": " + e.explanation());
            case VendorSuspended e -> "suspended the vendor: " + e.explanation();
            case VendorReinstated e -> "reinstated the vendor: " + e.explanation();
            case VendorRemoved e -> "took the vendor off the panel: " + e.explanation();
            case VendorReturned e -> "proposed the vendor again: " + e.explanation();
            case VendorAccountSet e ->
                "set the vendor's account at " + e.account().bank() + ", to be verified by somebody else";
            case VendorAccountVerified e -> "verified the vendor's account: " + e.explanation();
        };
    }

    /** The status that the vendor has from then on; null when it stays the same. */
    static @Nullable String status(VendorEvent event) {
        return switch (event) {
            case VendorProposed e -> "PROPOSED";
            case VendorReturned e -> "PROPOSED";
            case VendorApproved e -> "APPROVED";
            case VendorReinstated e -> "APPROVED";
            case VendorSuspended e -> "SUSPENDED";
            case VendorRemoved e -> "REMOVED";
            case VendorProfileChanged e -> null;
            case VendorAccountSet e -> null;
            case VendorAccountVerified e -> null;
        };
    }
}
