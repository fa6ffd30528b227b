package org.claimtrail.api.customers;

import static org.claimtrail.api.customers.CustomerDesk.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimtrail.api.access.KnownUsers;
import org.claimtrail.api.customers.Customer.Kind;
import org.claimtrail.api.customers.Customer.Profile;
import org.claimtrail.api.customers.CustomerBodies.DescribeCustomer;
import org.claimtrail.api.customers.CustomerBodies.NewCustomerAddress;
import org.claimtrail.api.people.Phones;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is said of a customer, in one way to write each thing. */
@Component
final class ProfileReader {

    private final Phones phones;
    private final KnownUsers users;
    private final TenantSettings settings;
    private final Clock clock;

    ProfileReader(Phones phones, KnownUsers users, TenantSettings settings, Clock clock) {
        this.phones = phones;
        this.users = users;
        this.settings = settings;
        this.clock = clock;
    }

    Profile read(DescribeCustomer body, String tenant) {
        var today = LocalDate.ofInstant(clock.instant(), settings.zone(tenant));
        var bornOn = body.bornOn();
        require(bornOn == null || body.customerKind() == Kind.PERSON, CustomerRefusal.NOT_A_PERSON);
        require(bornOn == null || !bornOn.isAfter(today), CustomerRefusal.BORN_IN_FUTURE);
        return new Profile(
                body.customerKind(),
                body.name().strip(),
                words(body.alsoKnownAs()),
                body.email() == null ? null : body.email().toLowerCase(Locale.ROOT),
                words(body.phones()).stream().map(this::e164).distinct().toList(),
                body.officialId() == null ? null : body.officialId().strip(),
                bornOn,
                Objects.requireNonNullElse(body.addresses(), List.<NewCustomerAddress>of()).stream()
                        .map(NewCustomerAddress::address)
                        .toList(),
                words(body.tags()),
                body.portalUser() == null ? null : users.require(body.portalUser(), "portalUser"));
    }

    private static List<String> words(@Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream().map(String::strip).distinct().toList();
    }

    private String e164(String phone) {
        return phones.find(phone)
                .orElseThrow(() -> ApiProblem.field(
                        "phones",
                        ApiError.FORMAT_INVALID,
                        "phones must be numbers that exist, such as +254 712 345678."));
    }
}
