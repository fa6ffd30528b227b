package org.claimtrail.api.customers;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.claimtrail.api.customers.Customer.Profile;
import org.claimtrail.api.customers.Customer.Status;
import org.claimtrail.api.customers.CustomerBodies.DescribeCustomer;
import org.claimtrail.api.customers.CustomerLog.Action;
import org.claimtrail.api.security.EnvelopeWriter;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.security.NewNumbers;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.shared.Envelope;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is said of customers: each change in one transaction with its entry in the log. */
@Component
final class CustomerDesk {

    private final CustomerTable customers;
    private final CustomerLog log;
    private final ProfileReader profiles;
    private final NewIds ids;
    private final NewNumbers numbers;
    private final EnvelopeWriter envelopes;
    private final TransactionTemplate transaction;

    CustomerDesk(
            CustomerTable customers,
            CustomerLog log,
            ProfileReader profiles,
            NewIds ids,
            NewNumbers numbers,
            EnvelopeWriter envelopes,
            PlatformTransactionManager transactions) {
        this.customers = customers;
        this.log = log;
        this.profiles = profiles;
        this.ids = ids;
        this.numbers = numbers;
        this.envelopes = envelopes;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The customer; 404 when the tenant has no such. */
    Customer get(String tenant, UUID id) {
        return customers
                .find(tenant, id)
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
    }

    /** Adds a customer; the same request again finds the one that it has made. */
    Customer create(DescribeCustomer body) {
        var by = envelope();
        var id = ids.of("customer", null);
        var there = customers.find(by.tenant(), id);
        if (there.isPresent()) {
            return same(there.get(), by);
        }
        var profile = profiles.read(body, by.tenant());
        requirePortalUserFree(profile, by.tenant(), id);
        var number = numbers.customer();
        return once(() -> {
            var now = new Customer(
                    id,
                    by.tenant(),
                    number,
                    Status.ACTIVE,
                    profile,
                    null,
                    by.fingerprint(),
                    0,
                    by.actor(),
                    by.recordedAt(),
                    by.actor(),
                    by.recordedAt());
            if (!customers.add(now)) {
                return same(get(by.tenant(), id), by);
            }
            log.add(now, Action.CREATED, Profiles.changed(Profile.erased(profile.kind()), profile), by);
            return now;
        });
    }

    /** Puts what is said in the place of what was said; saying the same again changes nothing. */
    Customer replace(UUID id, DescribeCustomer body) {
        var by = envelope();
        var profile = profiles.read(body, by.tenant());
        requirePortalUserFree(profile, by.tenant(), id);
        return change(id, by, before -> {
            requireWhole(before);
            var fields = Profiles.changed(before.profile(), profile);
            return fields.isEmpty() ? before : keep(before.with(profile), Action.CHANGED, fields, by);
        });
    }

    Customer deactivate(UUID id, String explanation) {
        var by = because(explanation);
        return change(id, by, before -> {
            requireWhole(before);
            require(before.status() == Status.ACTIVE, CustomerRefusal.CUSTOMER_NOT_ACTIVE);
            return keep(before.with(Status.INACTIVE, null), Action.DEACTIVATED, List.of("status"), by);
        });
    }

    Customer reactivate(UUID id, String explanation) {
        var by = because(explanation);
        return change(id, by, before -> {
            requireWhole(before);
            require(before.status() == Status.INACTIVE, CustomerRefusal.CUSTOMER_NOT_INACTIVE);
            return keep(before.with(Status.ACTIVE, null), Action.REACTIVATED, List.of("status"), by);
        });
    }

    /** Does something to a customer whom nobody else can change meanwhile. */
    Customer change(UUID id, Envelope by, Function<Customer, Customer> work) {
        return once(() -> {
            var before = customers
                    .locked(by.tenant(), id)
                    .orElseThrow(
                            () -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
            var expected = by.expectedVersion();
            Refused.unless(
                    expected == null || expected == before.version(),
                    CommonRefusal.VERSION_CONFLICT,
                    "You have seen version " + expected + ", it is now at version " + before.version() + ".");
            return work.apply(before);
        });
    }

    /** Keeps a customer and says so in the log. */
    Customer keep(Customer changed, Action action, List<String> fields, Envelope by) {
        var kept = customers.keep(new Customer(
                changed.id(),
                changed.tenant(),
                changed.number(),
                changed.status(),
                changed.profile(),
                changed.mergedInto(),
                changed.fingerprint(),
                changed.version(),
                changed.createdBy(),
                changed.createdAt(),
                by.actor(),
                by.recordedAt()));
        log.add(kept, action, fields, by);
        return kept;
    }

    /** Who does it, from where, and why as far as he said so in a header. */
    Envelope envelope() {
        return envelopes.envelope(DescribeCustomer.class);
    }

    /** The same, with the reason that the body gave. */
    Envelope because(String explanation) {
        var by = envelope();
        return new Envelope(
                by.tenant(),
                by.actor(),
                by.roles(),
                by.command(),
                by.commandId(),
                by.fingerprint(),
                by.correlationId(),
                by.causationId(),
                by.address(),
                explanation,
                by.recordedAt(),
                by.effectiveAt(),
                by.expectedVersion());
    }

    /** Nothing is said any more of somebody who is another now, or of whom nothing is known. */
    static void requireWhole(Customer customer) {
        require(customer.status() != Status.MERGED, CustomerRefusal.CUSTOMER_MERGED);
        require(customer.status() != Status.ERASED, CustomerRefusal.CUSTOMER_ERASED);
    }

    static void require(boolean condition, CustomerRefusal refusal) {
        Refused.unless(condition, refusal, refusal.meaning());
    }

    private interface Work {
        Customer done();
    }

    /** What the database finds taken was free a moment ago, and of two who wait for one another one comes again. */
    private Customer once(Work work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.done()), "A change leads to a customer");
        } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
            throw new ApiProblem(ApiError.CONCURRENT_CHANGE, ApiError.CONCURRENT_CHANGE.meaning(), e);
        }
    }

    private static Customer same(Customer there, Envelope by) {
        if (!there.fingerprint().equals(by.fingerprint())) {
            throw new ApiProblem(ApiError.IDEMPOTENCY_KEY_REUSED, ApiError.IDEMPOTENCY_KEY_REUSED.meaning());
        }
        return there;
    }

    private void requirePortalUserFree(Profile profile, String tenant, UUID id) {
        var user = profile.portalUser();
        require(user == null || !customers.isTaken(tenant, user, id), CustomerRefusal.PORTAL_USER_TAKEN);
    }
}
