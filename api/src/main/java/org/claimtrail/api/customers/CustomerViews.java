package org.claimtrail.api.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.customers.Customer.Kind;
import org.claimtrail.api.customers.Customer.Status;
import org.claimtrail.api.customers.CustomerFile.CustomerNote;
import org.claimtrail.api.customers.Duplicates.PossibleDuplicate;
import org.claimtrail.query.customers.holdings.Holdings;
import org.jspecify.annotations.Nullable;

/** Customers as others see them. */
final class CustomerViews {

    private CustomerViews() {}

    /**
     * A customer in a list.
     *
     * @param phone the preferred one
     * @param town of the first address
     * @param policies how many are linked
     */
    record CustomerSummary(
            UUID id,
            String number,
            Kind kind,
            Status status,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String town,
            List<String> tags,
            long policies,
            Instant createdAt,
            Instant changedAt,
            long version) {

        static CustomerSummary of(Customer customer, long policies) {
            var profile = customer.profile();
            var addresses = profile.addresses();
            return new CustomerSummary(
                    customer.id(),
                    customer.number(),
                    profile.kind(),
                    customer.status(),
                    profile.name(),
                    profile.email(),
                    profile.phones().isEmpty() ? null : profile.phones().getFirst(),
                    addresses.isEmpty() ? null : addresses.getFirst().town(),
                    profile.tags(),
                    policies,
                    customer.createdAt(),
                    customer.changedAt(),
                    customer.version());
        }
    }

    /**
     * A customer with all there is to him.
     *
     * @param mergedInto the customer that stands for this one
     * @param holdings his policies and the claims on them, as far as whoever asks may see such
     * @param possibleDuplicates who may be the same
     */
    record CustomerDetail(
            UUID id,
            String number,
            Kind kind,
            Status status,
            String name,
            List<String> alsoKnownAs,
            @Nullable String email,
            List<String> phones,
            @Nullable String officialId,
            @Nullable LocalDate bornOn,
            List<CustomerAddress> addresses,
            List<String> tags,
            @Nullable String portalUser,
            @Nullable UUID mergedInto,
            List<CustomerNote> notes,
            Holdings holdings,
            List<PossibleDuplicate> possibleDuplicates,
            String createdBy,
            Instant createdAt,
            String changedBy,
            Instant changedAt,
            long version) {

        static CustomerDetail of(
                Customer customer, List<CustomerNote> notes, Holdings holdings, List<PossibleDuplicate> duplicates) {
            var profile = customer.profile();
            return new CustomerDetail(
                    customer.id(),
                    customer.number(),
                    profile.kind(),
                    customer.status(),
                    profile.name(),
                    profile.alsoKnownAs(),
                    profile.email(),
                    profile.phones(),
                    profile.officialId(),
                    profile.bornOn(),
                    profile.addresses(),
                    profile.tags(),
                    profile.portalUser(),
                    customer.mergedInto(),
                    notes,
                    holdings,
                    duplicates,
                    customer.createdBy(),
                    customer.createdAt(),
                    customer.changedBy(),
                    customer.changedAt(),
                    customer.version());
        }
    }
}
