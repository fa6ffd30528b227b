package org.claimtrail.api.customers;

import org.jspecify.annotations.Nullable;

/**
 * Where a customer is.
 *
 * @param label what it is, such as home
 * @param lines street, building, box: as they stand on a letter
 * @param country ISO 3166, two letters
 */
record CustomerAddress(
        @Nullable String label,
        String lines,
        @Nullable String town,
        @Nullable String postalCode,
        String country) {}
