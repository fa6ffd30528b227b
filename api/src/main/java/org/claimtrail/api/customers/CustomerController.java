package org.claimtrail.api.customers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.customers.CustomerBodies.DescribeCustomer;
import org.claimtrail.api.customers.CustomerLog.CustomerChange;
import org.claimtrail.api.customers.CustomerViews.CustomerDetail;
import org.claimtrail.api.customers.CustomerViews.CustomerSummary;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Queries;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Customers over HTTP. */
@EdgeController
@Tag(name = "Customers", description = "Persons and organisations that policies and claims point to.")
@RequestMapping("/api/v1/customers")
class CustomerController {

    private final CustomerDesk desk;
    private final CustomerSearch search;
    private final CustomerLog log;
    private final CustomerAnswers answers;

    CustomerController(CustomerDesk desk, CustomerSearch search, CustomerLog log, CustomerAnswers answers) {
        this.desk = desk;
        this.search = search;
        this.log = log;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "listCustomers",
            summary = "List customers",
            description = "Filters, searches, sorts and pages the customers. A search finds the beginnings of words of"
                    + " their names in any order, of e-mail addresses, of official numbers and of customer numbers,"
                    + " and phones however they are dialled. Those that were merged or erased are shown only when"
                    + " they are asked for. Sort by number, kind, status, name, email, phone, officialId, bornOn,"
                    + " town, portalUser, policies, createdAt or changedAt, with a minus for descending order.")
    @Permission("customers:read")
    @Refuses({"SORT_UNKNOWN", "DUPLICATE_FIELD", "TEXT_NOT_STORABLE", "DATE_INVALID"})
    ResponseEntity<Answer<List<CustomerSummary>>> listCustomers(
            @ParameterObject @ModelAttribute @Valid CustomerFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var found = search.find(Caller.current().tenant(), filter.wanted(), listing.text(), listing.paging());
        return ResponseEntity.ok(Queries.page(found.customers(), listing.paging(), found.total()));
    }

    @GetMapping("/{customerId}")
    @Operation(
            operationId = "findCustomer",
            summary = "Find a customer",
            description = "A customer with all there is to him: notes, policies that were linked to him and the claims"
                    + " on them, policies of a holder of the same name, and who may be the same.")
    @FromReadModel
    @Permission("customers:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<CustomerDetail>> findCustomer(@PathVariable UUID customerId) {
        var customer = desk.get(Caller.current().tenant(), customerId);
        return answers.answer(ResponseEntity.ok(), customer, "Customer " + customer.number() + ".");
    }

    @GetMapping("/{customerId}/changes")
    @Operation(
            operationId = "listCustomerChanges",
            summary = "Show what was done to a customer",
            description = "Who did what to the customer, when, from where and why, with the names of the fields that"
                    + " changed; what was in them is not kept, so that it can be erased. The newest first.")
    @Permission("customers:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<List<CustomerChange>>> listCustomerChanges(
            @PathVariable UUID customerId, @ParameterObject @ModelAttribute @Valid Part part) {
        var tenant = Caller.current().tenant();
        desk.get(tenant, customerId);
        var paging = part.paging();
        return ResponseEntity.ok(
                Queries.page(log.of(tenant, customerId, paging), paging, log.count(tenant, customerId)));
    }

    @PostMapping
    @Operation(
            operationId = "createCustomer",
            summary = "Create a customer",
            description = "Adds a person or an organisation. Who may be the same, by number, e-mail address or phone,"
                    + " is named in the answer and not refused. The same request under the same Idempotency-Key"
                    + " makes no second one.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("customers:write")
    @Refuses({
        "FORMAT_INVALID",
        "USER_UNKNOWN",
        "NOT_A_PERSON",
        "BORN_IN_FUTURE",
        "PORTAL_USER_TAKEN",
        "IDEMPOTENCY_KEY_REUSED",
        "CONCURRENT_CHANGE"
    })
    ResponseEntity<Answer<CustomerDetail>> createCustomer(@RequestBody @Valid DescribeCustomer body) {
        var customer = desk.create(body);
        return answers.answer(
                ResponseEntity.created(URI.create("/api/v1/customers/" + customer.id())),
                customer,
                "The customer has been created.");
    }
}
