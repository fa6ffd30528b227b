package org.claimtrail.api.customers;

import org.claimtrail.command.shared.Refusal;

/** Why something about a customer can be refused; the codes are stable. */
public enum CustomerRefusal implements Refusal {
    CUSTOMER_MERGED("The customer has been merged into another one."),
    CUSTOMER_ERASED("What was known of the customer has been erased."),
    CUSTOMER_NOT_ACTIVE("The customer is not active."),
    CUSTOMER_NOT_INACTIVE("The customer has not been deactivated."),
    CUSTOMER_MERGED_INTO_ITSELF("A customer cannot be merged into itself."),
    BORN_IN_FUTURE("Nobody is born in the future."),
    NOT_A_PERSON("An organisation has no day of birth."),
    PORTAL_USER_TAKEN("The user is another customer already."),
    POLICY_UNKNOWN("There is no such policy."),
    POLICY_ALREADY_LINKED("The policy has been linked to the customer already."),
    POLICY_NOT_LINKED("The policy is not linked to the customer.");

    private final String meaning;

    CustomerRefusal(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
