package org.claimtrail.api.customers;

import java.util.List;
import org.claimtrail.api.customers.Customer.Status;
import org.claimtrail.api.customers.CustomerViews.CustomerDetail;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Queries;
import org.claimtrail.query.customers.holdings.Holdings;
import org.claimtrail.query.customers.holdings.ListHoldings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a customer with all there is to him, as far as whoever asks may see it. */
@Component
final class CustomerAnswers {

    private static final Holdings NOTHING = new Holdings(List.of(), List.of(), List.of());

    private final CustomerFile file;
    private final Duplicates duplicates;
    private final Queries queries;

    CustomerAnswers(CustomerFile file, Duplicates duplicates, Queries queries) {
        this.file = file;
        this.duplicates = duplicates;
        this.queries = queries;
    }

    ResponseEntity<Answer<CustomerDetail>> answer(
            ResponseEntity.BodyBuilder response, Customer customer, String message) {
        var detail = CustomerDetail.of(
                customer,
                file.notes(customer.tenant(), customer.id()),
                holdings(customer),
                isWhole(customer) ? duplicates.of(customer) : List.of());
        return response.eTag(EdgeHeaders.etag(customer.version())).body(Answer.of(detail, message, customer.version()));
    }

    private Holdings holdings(Customer customer) {
        var caller = Caller.current();
        if (!caller.may("policies:read") || !isWhole(customer)) {
            return NOTHING;
        }
        var linked = file.policies(customer.tenant(), customer.id());
        return queries.ask(
                new ListHoldings(customer.tenant(), linked, customer.profile().name(), caller.may("claims:read")),
                Holdings.class);
    }

    private static boolean isWhole(Customer customer) {
        return customer.status() == Status.ACTIVE || customer.status() == Status.INACTIVE;
    }
}
