package org.claimtrail.api.customers;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.api.customers.Customer.Kind;
import org.claimtrail.api.customers.Customer.Status;
import org.claimtrail.api.customers.CustomerSearch.Wanted;
import org.jspecify.annotations.Nullable;

/** What the customers of a list must have in common. */
record CustomerFilter(
        @Nullable Kind customerKind,
        @Nullable Status customerStatus,
        @Size(max = 40) @Nullable String customerNumber,
        @Size(max = 254) @Nullable String email,
        @Size(max = 40) @Nullable String phone,
        @Size(max = 40) @Nullable String officialId,
        @Size(max = 40) @Nullable String tag,
        @Size(max = 100) @Nullable String town,
        @Size(max = 100) @Nullable String portalUser,
        @Nullable UUID policyId,
        @Nullable LocalDate bornOn,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo) {

    Wanted wanted() {
        return new Wanted(
                customerKind,
                customerStatus,
                customerNumber,
                email,
                phone,
                officialId,
                tag,
                town,
                portalUser,
                policyId,
                bornOn,
                createdFrom,
                createdTo);
    }
}
