package org.claimtrail.api.customers;

import java.util.Optional;
import java.util.UUID;
import org.claimtrail.command.documents.CustomerNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells others by which number a customer is known. */
@Component
class KnownCustomers implements CustomerNumbers {

    private final JdbcClient jdbc;

    KnownCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> number(String tenant, UUID customer) {
        return jdbc.sql("SELECT number FROM customer WHERE tenant = ? AND customer_id = ?")
                .params(tenant, customer)
                .query(String.class)
                .optional();
    }
}
