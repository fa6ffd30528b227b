package org.claimtrail.api.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.customers.Customer.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Warns of customers that may be the same: of the same number, e-mail address or phone. */
@Component
final class Duplicates {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who may be the same.
     *
     * @param sharing what they have in common: officialId, email, phones
     */
    record PossibleDuplicate(UUID id, String number, String name, List<String> sharing) {

        PossibleDuplicate {
            sharing = List.copyOf(sharing);
        }
    }

    List<PossibleDuplicate> of(Customer customer) {
        var wanted = customer.profile();
        return jdbc
                .sql("SELECT " + CustomerTable.COLUMNS + """
                         FROM customer WHERE tenant = :tenant AND customer_id <> :id AND status IN ('ACTIVE', 'INACTIVE')
                         AND (upper(official_id) = upper(:officialId) OR email = :email OR phones && :phones::text[])
                        ORDER BY number LIMIT :most""")
                .param("tenant", customer.tenant())
                .param("id", customer.id())
                .param("officialId", wanted.officialId())
                .param("email", wanted.email())
                .param("phones", wanted.phones().toArray(String[]::new))
                .param("most", MOST)
                .query(CustomerTable::read)
                .list()
                .stream()
                .map(other -> new PossibleDuplicate(
                        other.id(), other.number(), other.profile().name(), sharing(wanted, other.profile())))
                .toList();
    }

    private static List<String> sharing(Profile one, Profile other) {
        var sharing = new ArrayList<String>();
        if (one.officialId() != null && one.officialId().equalsIgnoreCase(other.officialId())) {
            sharing.add("officialId");
        }
        if (one.email() != null && one.email().equals(other.email())) {
            sharing.add("email");
        }
        if (one.phones().stream().anyMatch(other.phones()::contains)) {
            sharing.add("phones");
        }
        return sharing;
    }
}
