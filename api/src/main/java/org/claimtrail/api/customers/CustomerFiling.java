package org.claimtrail.api.customers;

import static org.claimtrail.api.customers.CustomerDesk.require;
import static org.claimtrail.api.customers.CustomerDesk.requireWhole;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.customers.Customer.Profile;
import org.claimtrail.api.customers.Customer.Status;
import org.claimtrail.api.customers.CustomerFile.CustomerNote;
import org.claimtrail.api.customers.CustomerLog.Action;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.policies.policysummary.FindPolicy;
import org.claimtrail.query.policies.policysummary.PolicyDetail;
import org.springframework.stereotype.Component;

/** What is put into customers' files, and what becomes of whole files. */
@Component
final class CustomerFiling {

    private final CustomerDesk desk;
    private final CustomerTable customers;
    private final CustomerFile file;
    private final Queries queries;
    private final NewIds ids;

    CustomerFiling(CustomerDesk desk, CustomerTable customers, CustomerFile file, Queries queries, NewIds ids) {
        this.desk = desk;
        this.customers = customers;
        this.file = file;
        this.queries = queries;
        this.ids = ids;
    }

    /** Adds a note; the same request again adds none. */
    Customer note(UUID id, String text) {
        var by = desk.envelope();
        var note = new CustomerNote(ids.of("customer-note", null), text, by.actor(), by.recordedAt());
        return desk.change(id, by, before -> {
            requireWhole(before);
            return file.add(before, note) ? desk.keep(before, Action.NOTED, List.of("notes"), by) : before;
        });
    }

    Customer link(UUID id, PolicyId policy) {
        var by = desk.envelope();
        requireKnown(by, policy);
        return desk.change(id, by, before -> {
            requireWhole(before);
            require(file.link(before, policy, by.actor(), by.recordedAt()), CustomerRefusal.POLICY_ALREADY_LINKED);
            return desk.keep(before, Action.POLICY_LINKED, List.of("policies"), by);
        });
    }

    Customer unlink(UUID id, PolicyId policy, String explanation) {
        var by = desk.because(explanation);
        return desk.change(id, by, before -> {
            requireWhole(before);
            require(file.unlink(before, policy), CustomerRefusal.POLICY_NOT_LINKED);
            return desk.keep(before, Action.POLICY_UNLINKED, List.of("policies"), by);
        });
    }

    /**
     * Says that a customer is another one as well: his policies and notes are that one's from then on, and what was not
     * known of that one is taken over. The row stays, and points there.
     */
    Customer merge(UUID id, UUID into, String explanation) {
        require(!id.equals(into), CustomerRefusal.CUSTOMER_MERGED_INTO_ITSELF);
        var by = desk.because(explanation);
        return desk.change(id, by, before -> {
            requireWhole(before);
            var other = lockedOther(by.tenant(), into);
            requireWhole(other);
            require(other.status() == Status.ACTIVE, CustomerRefusal.CUSTOMER_NOT_ACTIVE);
            file.move(before, other);
            // Nobody is two customers: the user leaves the one before he comes to the other.
            var without = withoutUser(before.profile());
            var merged = desk.keep(
                    before.with(without).with(Status.MERGED, into), Action.MERGED, List.of("mergedInto", "status"), by);
            var joined = Profiles.joined(other.profile(), before.profile());
            var fields = new ArrayList<>(Profiles.changed(other.profile(), joined));
            fields.addAll(List.of("notes", "policies"));
            desk.keep(other.with(joined), Action.TOOK_OTHER_IN, fields, by);
            return merged;
        });
    }

    /** Erases all that is known of a customer, and of those who turned out to be him; the log of what was done stays. */
    Customer erase(UUID id, String explanation) {
        var by = desk.because(explanation);
        return desk.change(id, by, before -> {
            requireWhole(before);
            for (var other : customers.standingFor(by.tenant(), id)) {
                erased(lockedOther(by.tenant(), other), Status.MERGED, by);
            }
            return erased(before, Status.ERASED, by);
        });
    }

    private Customer erased(Customer customer, Status status, Envelope by) {
        file.empty(customer);
        var erased = customer.erased(status);
        var fields = new ArrayList<>(Profiles.changed(customer.profile(), erased.profile()));
        fields.addAll(List.of("notes", "policies"));
        return desk.keep(erased, Action.ERASED, List.copyOf(fields), by);
    }

    private static Profile withoutUser(Profile profile) {
        return new Profile(
                profile.kind(),
                profile.name(),
                profile.alsoKnownAs(),
                profile.email(),
                profile.phones(),
                profile.officialId(),
                profile.bornOn(),
                profile.addresses(),
                profile.tags(),
                null);
    }

    private Customer lockedOther(String tenant, UUID id) {
        return customers
                .locked(tenant, id)
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
    }

    /** Before a transaction begins: a question is answered in one of its own. */
    private void requireKnown(Envelope by, PolicyId policy) {
        var asked = new FindPolicy(by.tenant(), Reach.everything(by.actor()), policy);
        if (queries.find(asked, PolicyDetail.class).isEmpty()) {
            throw new Refused(CustomerRefusal.POLICY_UNKNOWN, CustomerRefusal.POLICY_UNKNOWN.meaning());
        }
    }
}
