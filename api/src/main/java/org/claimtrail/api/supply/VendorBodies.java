package org.claimtrail.api.supply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.claimtrail.api.web.Formats;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.supply.VendorKind;
import org.claimtrail.events.supply.VendorProfile;
import org.claimtrail.events.supply.VendorProfile.VendorContact;
import org.jspecify.annotations.Nullable;

/** What the bodies of the vendors' commands hold; the words and examples stand in the API's field list. */
final class VendorBodies {

    private VendorBodies() {}

    /** Proposes a vendor, or says something else of one. */
    record DescribeVendor(
            @NotNull VendorKind kind,

            @NotBlank @Size(max = 200) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) String name,

            @Size(min = 1, max = 60) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) @Nullable String registrationNumber,

            @NotNull @Pattern(
                    regexp = "[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}",
                    message = "must be 3 to 40 letters, digits, blanks, dots, slashes and hyphens")
            String taxNumber,

            @Size(max = 20) @Nullable List<@NotNull @Valid NewVendorContact> contacts,

            @Size(max = 100) @Nullable List<@NotNull @Size(max = 100) @Pattern(regexp = Formats.LISTED, message = Formats.LISTED_WORDS) String>
                    towns,

            @Size(max = 50) @Nullable List<@NotNull @Size(max = 60) @Pattern(regexp = Formats.LISTED, message = Formats.LISTED_WORDS) String>
                    serviceLines,

            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        VendorProfile profile() {
            return new VendorProfile(
                    kind,
                    name.strip(),
                    registrationNumber,
                    taxNumber.strip(),
                    Objects.requireNonNullElse(contacts, List.<NewVendorContact>of()).stream()
                            .map(NewVendorContact::contact)
                            .toList(),
                    words(towns),
                    words(serviceLines));
        }

        private static List<String> words(@Nullable List<String> words) {
            return words == null
                    ? List.of()
                    : words.stream().map(String::strip).distinct().toList();
        }
    }

    /** Whom to ask at a vendor. */
    record NewVendorContact(
            @NotBlank @Size(max = 100) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) String name,

            @Size(max = 100) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) @Nullable String role,

            @Pattern(regexp = Formats.EMAIL, message = Formats.EMAIL_WORDS) @Nullable String email,

            @Pattern(regexp = Formats.PHONE, message = Formats.PHONE_WORDS) @Nullable String phone) {

        VendorContact contact() {
            return new VendorContact(name.strip(), role, email, phone);
        }
    }

    record ApproveVendor(
            @Size(max = 2000) @Nullable String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        static final ApproveVendor WITHOUT_WORDS = new ApproveVendor(null, null, null);
    }

    record SetVendorAccount(
            @NotBlank @Size(max = 40) String bank,

            @NotNull @Pattern(regexp = "[A-Za-z0-9]{4,34}", message = "must be 4 to 34 letters and digits") String number,

            @NotBlank @Size(max = 200) String holder,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        BankAccount account() {
            return new BankAccount(bank, number, holder);
        }

        /** The number is nobody's business who reads a log. */
        @Override
        public String toString() {
            return "SetVendorAccount[" + bank + "]";
        }
    }
}
