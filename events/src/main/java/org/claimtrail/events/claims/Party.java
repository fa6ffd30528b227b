package org.claimtrail.events.claims;

import org.jspecify.annotations.Nullable;

/**
 * A person or firm with a part in the claim; only a party can be paid.
 *
 * @param account where it is paid, if that is known and has been verified
 */
public record Party(
        PartyId id, Role role, String name, @Nullable BankAccount account) {

    /** The part that a party plays. */
    public enum Role {
        INSURED,
        CLAIMANT,
        GARAGE,
        HOSPITAL,
        ASSESSOR,
        LAWYER,
        OTHER
    }

    /**
     * A bank account.
     *
     * @param bank the bank's code, as the payment scheme knows it
     * @param number the account number or IBAN, without spaces
     * @param holder the account holder's name
     */
    public record BankAccount(String bank, String number, String holder) {}
}
