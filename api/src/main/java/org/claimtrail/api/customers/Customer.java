package org.claimtrail.api.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom policies, claims and activities point to.
 *
 * @param mergedInto the customer that stands for this one since they were merged
 */
record Customer(
        UUID id,
        String tenant,
        String number,
        Status status,
        Profile profile,
        @Nullable UUID mergedInto,
        String fingerprint,
        long version,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt) {

    /** What a customer is. */
    enum Kind {
        PERSON,
        ORGANISATION
    }

    /** Whether somebody still deals with the customer. */
    enum Status {
        ACTIVE,
        INACTIVE,
        MERGED,
        ERASED
    }

    /**
     * What is known of a customer; all of it can be erased.
     *
     * @param email in lower case
     * @param phones in E.164, the preferred one first
     * @param officialId the number of a person's identity document, or an organisation's in the register of companies
     * @param portalUser the user that the customer is when he logs in
     */
    record Profile(
            Kind kind,
            String name,
            List<String> alsoKnownAs,
            @Nullable String email,
            List<String> phones,
            @Nullable String officialId,
            @Nullable LocalDate bornOn,
            List<CustomerAddress> addresses,
            List<String> tags,
            @Nullable String portalUser) {

        Profile {
            alsoKnownAs = List.copyOf(alsoKnownAs);
            phones = List.copyOf(phones);
            addresses = List.copyOf(addresses);
            tags = List.copyOf(tags);
        }

        /** What is left when everything about the person is gone. */
        static Profile erased(Kind kind) {
            return new Profile(kind, "", List.of(), null, List.of(), null, null, List.of(), List.of(), null);
        }

        /** What is printed stands in logs: nothing of it. */
        @Override
        public String toString() {
            return "Profile[" + kind + "]";
        }
    }

    Customer with(Profile now) {
        return new Customer(
                id,
                tenant,
                number,
                status,
                now,
                mergedInto,
                fingerprint,
                version,
                createdBy,
                createdAt,
                changedBy,
                changedAt);
    }

    /** Nothing is left that follows from what was known, the digest of the first request neither. */
    Customer erased(Status now) {
        return new Customer(
                id,
                tenant,
                number,
                now,
                Profile.erased(profile.kind()),
                mergedInto,
                "",
                version,
                createdBy,
                createdAt,
                changedBy,
                changedAt);
    }

    Customer with(Status now, @Nullable UUID into) {
        return new Customer(
                id,
                tenant,
                number,
                now,
                profile,
                into,
                fingerprint,
                version,
                createdBy,
                createdAt,
                changedBy,
                changedAt);
    }
}
