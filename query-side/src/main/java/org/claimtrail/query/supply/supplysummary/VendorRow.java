package org.claimtrail.query.supply.supplysummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.events.supply.VendorKind;
import org.claimtrail.events.supply.VendorProfile.VendorContact;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code vendor_listing}, only ever read. */
@Entity
@Immutable
@Table(name = "vendor_listing")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class VendorRow {

    @Id
    private UUID vendorId;

    private String tenant;
    private String kind;
    private String name;
    private @Nullable String registrationNumber;
    private String taxNumber;
    private String status;
    private @Nullable String statusReason;
    private String towns;
    private String serviceLines;
    private String contacts;
    private @Nullable String account;
    private @Nullable String accountHolder;
    private boolean accountVerified;
    private String proposedBy;
    private @Nullable String approvedBy;
    private Instant createdAt;
    private Instant changedAt;
    private long version;
    private long openOrders;
    private long completedOrders;
    private long lateOrders;
    private long issues;
    private long openIssues;
    private @Nullable BigDecimal rating;

    VendorSummary summary() {
        return new VendorSummary(
                new VendorId(vendorId),
                VendorKind.valueOf(kind),
                name,
                taxNumber,
                VendorStatus.valueOf(status),
                words(towns),
                words(serviceLines),
                rating,
                openOrders,
                completedOrders,
                lateOrders,
                issues,
                openIssues,
                createdAt,
                changedAt,
                version);
    }

    VendorDetail detail(SupplyJson json) {
        List<VendorContact> people = json.contacts(contacts);
        return new VendorDetail(
                summary(),
                registrationNumber,
                people,
                statusReason,
                account,
                accountHolder,
                accountVerified,
                proposedBy,
                approvedBy);
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(VendorStatements.BETWEEN));
    }
}
