package org.claimtrail.api.customers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.customers.Customer.Kind;
import org.claimtrail.api.web.Formats;
import org.jspecify.annotations.Nullable;

/** What is sent about customers. None says anything of them when it is printed. */
final class CustomerBodies {

    private CustomerBodies() {}

    /** All that is said of a customer; what is left out is taken away. */
    record DescribeCustomer(
            @NotNull Kind customerKind,

            @NotBlank @Size(max = 200) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) String name,

            @Size(max = 10) @Nullable List<
                            @NotBlank @Size(max = 200) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) String>
                    alsoKnownAs,

            @Pattern(regexp = Formats.EMAIL, message = Formats.EMAIL_WORDS) @Nullable String email,

            @Size(max = 10) @Nullable List<@NotBlank @Size(max = 40) String> phones,

            @Size(min = 1, max = 40) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) @Nullable String officialId,

            @Nullable LocalDate bornOn,
            @Size(max = 10) @Nullable List<@NotNull @Valid NewCustomerAddress> addresses,

            @Size(max = 20) @Nullable List<@NotNull @Size(max = 40) @Pattern(regexp = Formats.LISTED, message = Formats.LISTED_WORDS) String>
                    tags,

            @Size(min = 1, max = 100) @Nullable String portalUser) {

        @Override
        public String toString() {
            return "DescribeCustomer[" + customerKind + "]";
        }
    }

    /** Where a customer is. */
    record NewCustomerAddress(
            @Size(max = 40) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) @Nullable String label,

            @NotBlank @Size(max = 500) String lines,

            @Size(max = 100) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) @Nullable String town,

            @Size(max = 20) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) @Nullable String postalCode,

            @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166 code such as KE") String country) {

        CustomerAddress address() {
            return new CustomerAddress(label, lines.strip(), town, postalCode, country);
        }

        @Override
        public String toString() {
            return "NewCustomerAddress[" + country + "]";
        }
    }

    record AddCustomerNote(@NotBlank @Size(max = 4000) String text) {
        @Override
        public String toString() {
            return "AddCustomerNote[]";
        }
    }

    record LinkCustomerPolicy(@NotNull UUID policyId) {}

    record MergeCustomer(
            @NotNull UUID into, @NotBlank @Size(max = 500) String explanation) {}

    /** Why something is done to a customer that must be explained. */
    record CustomerReason(@NotBlank @Size(max = 500) String explanation) {}
}
