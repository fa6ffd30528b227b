package org.claimtrail.api.customers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.customers.CustomerBodies.AddCustomerNote;
import org.claimtrail.api.customers.CustomerBodies.CustomerReason;
import org.claimtrail.api.customers.CustomerBodies.DescribeCustomer;
import org.claimtrail.api.customers.CustomerBodies.LinkCustomerPolicy;
import org.claimtrail.api.customers.CustomerBodies.MergeCustomer;
import org.claimtrail.api.customers.CustomerViews.CustomerDetail;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.events.policies.PolicyId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is done to customers once there are any. */
@EdgeController
@Tag(name = "Customers", description = "Persons and organisations that policies and claims point to.")
@RequestMapping("/api/v1/customers/{customerId}")
class CustomerChangeController {

    private static final String IF_MATCH = "#/components/parameters/IfMatch";

    private final CustomerDesk desk;
    private final CustomerFiling filing;
    private final CustomerAnswers answers;

    CustomerChangeController(CustomerDesk desk, CustomerFiling filing, CustomerAnswers answers) {
        this.desk = desk;
        this.filing = filing;
        this.answers = answers;
    }

    @PutMapping
    @Operation(
            operationId = "replaceCustomer",
            summary = "Change a customer",
            description = "Puts what is sent in the place of what was said of the customer; what is left out is taken"
                    + " away.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("customers:write")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "VERSION_CONFLICT",
        "IF_MATCH_REQUIRED",
        "CONCURRENT_CHANGE",
        "CUSTOMER_MERGED",
        "CUSTOMER_ERASED",
        "FORMAT_INVALID",
        "USER_UNKNOWN",
        "NOT_A_PERSON",
        "BORN_IN_FUTURE",
        "PORTAL_USER_TAKEN"
    })
    ResponseEntity<Answer<CustomerDetail>> replaceCustomer(
            HttpServletRequest request, @PathVariable UUID customerId, @RequestBody @Valid DescribeCustomer body) {
        if (request.getHeader(EdgeHeaders.IF_MATCH) == null) {
            throw ApiProblem.field(
                    EdgeHeaders.IF_MATCH, ApiError.IF_MATCH_REQUIRED, ApiError.IF_MATCH_REQUIRED.meaning());
        }
        return done(desk.replace(customerId, body), "The customer has been changed.");
    }

    @PostMapping("/notes")
    @Operation(
            operationId = "addCustomerNote",
            summary = "Add a note to a customer",
            description = "Writes something down about the customer; it is erased with him. The same request under the"
                    + " same Idempotency-Key adds no second one.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("customers:write")
    @Refuses({"RESOURCE_NOT_FOUND", "VERSION_CONFLICT", "CUSTOMER_MERGED", "CUSTOMER_ERASED"})
    ResponseEntity<Answer<CustomerDetail>> addCustomerNote(
            @PathVariable UUID customerId, @RequestBody @Valid AddCustomerNote body) {
        return done(filing.note(customerId, body.text()), "The note has been added.");
    }

    @PostMapping("/policies")
    @Operation(
            operationId = "linkCustomerPolicy",
            summary = "Link a policy to a customer",
            description = "Says that the policy is the customer's; the claims on it are shown with him from then on. A"
                    + " policy may have several.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission(value = "customers:write", also = "policies:read")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "VERSION_CONFLICT",
        "CUSTOMER_MERGED",
        "CUSTOMER_ERASED",
        "POLICY_UNKNOWN",
        "POLICY_ALREADY_LINKED"
    })
    ResponseEntity<Answer<CustomerDetail>> linkCustomerPolicy(
            @PathVariable UUID customerId, @RequestBody @Valid LinkCustomerPolicy body) {
        return done(filing.link(customerId, PolicyId.of(body.policyId())), "The policy has been linked.");
    }

    @PostMapping("/policies/{policyId}/removal")
    @Operation(
            operationId = "unlinkCustomerPolicy",
            summary = "Unlink a policy from a customer",
            description = "Takes the link back.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("customers:write")
    @Refuses({"RESOURCE_NOT_FOUND", "VERSION_CONFLICT", "CUSTOMER_MERGED", "CUSTOMER_ERASED", "POLICY_NOT_LINKED"})
    ResponseEntity<Answer<CustomerDetail>> unlinkCustomerPolicy(
            @PathVariable UUID customerId, @PathVariable PolicyId policyId, @RequestBody @Valid CustomerReason body) {
        return done(filing.unlink(customerId, policyId, body.explanation()), "The policy has been unlinked.");
    }

    @PostMapping("/deactivation")
    @Operation(
            operationId = "deactivateCustomer",
            summary = "Deactivate a customer",
            description = "Says that nobody deals with the customer any more. Nothing is deleted.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("customers:write")
    @Refuses({"RESOURCE_NOT_FOUND", "VERSION_CONFLICT", "CUSTOMER_MERGED", "CUSTOMER_ERASED", "CUSTOMER_NOT_ACTIVE"})
    ResponseEntity<Answer<CustomerDetail>> deactivateCustomer(
            @PathVariable UUID customerId, @RequestBody @Valid CustomerReason body) {
        return done(desk.deactivate(customerId, body.explanation()), "The customer has been deactivated.");
    }

    @PostMapping("/reactivation")
    @Operation(
            operationId = "reactivateCustomer",
            summary = "Reactivate a customer",
            description = "Says that somebody deals with the customer again.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("customers:write")
    @Refuses({"RESOURCE_NOT_FOUND", "VERSION_CONFLICT", "CUSTOMER_MERGED", "CUSTOMER_ERASED", "CUSTOMER_NOT_INACTIVE"})
    ResponseEntity<Answer<CustomerDetail>> reactivateCustomer(
            @PathVariable UUID customerId, @RequestBody @Valid CustomerReason body) {
        return done(desk.reactivate(customerId, body.explanation()), "The customer has been reactivated.");
    }

    @PostMapping("/merge")
    @Operation(
            operationId = "mergeCustomer",
            summary = "Merge a customer into another",
            description = "Says that the customer is another one as well: his policies and notes become that one's,"
                    + " what was not known there is taken over, and he points there from then on.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("customers:merge")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "VERSION_CONFLICT",
        "CUSTOMER_MERGED",
        "CUSTOMER_ERASED",
        "CUSTOMER_NOT_ACTIVE",
        "CUSTOMER_MERGED_INTO_ITSELF",
        "CONCURRENT_CHANGE"
    })
    ResponseEntity<Answer<CustomerDetail>> mergeCustomer(
            @PathVariable UUID customerId, @RequestBody @Valid MergeCustomer body) {
        return done(filing.merge(customerId, body.into(), body.explanation()), "The customer has been merged.");
    }

    @PostMapping("/erasure")
    @Operation(
            operationId = "eraseCustomer",
            summary = "Erase what is known of a customer",
            description = "Erases everything that is known of the customer, and of those who were merged into him: for"
                    + " good. The number stays, and who did what to him and when.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("customers:erase")
    @Refuses({"RESOURCE_NOT_FOUND", "VERSION_CONFLICT", "CUSTOMER_MERGED", "CUSTOMER_ERASED"})
    ResponseEntity<Answer<CustomerDetail>> eraseCustomer(
            @PathVariable UUID customerId, @RequestBody @Valid CustomerReason body) {
        return done(filing.erase(customerId, body.explanation()), "What was known of the customer has been erased.");
    }

    private ResponseEntity<Answer<CustomerDetail>> done(Customer customer, String message) {
        return answers.answer(ResponseEntity.ok(), customer, message);
    }
}
