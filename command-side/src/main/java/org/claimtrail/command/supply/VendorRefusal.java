package org.claimtrail.command.supply;

import org.claimtrail.command.shared.Refusal;

/** Why a command to a vendor can be refused; the codes are stable. */
public enum VendorRefusal implements Refusal {
    VENDOR_NOT_FOUND("There is no such vendor.", Kind.NOT_FOUND),
    VENDOR_EXISTS("A vendor with this tax number is known already."),
    TAX_NUMBER_FIXED("A vendor is known by its tax number, which does not change: propose another vendor."),
    VENDOR_NOT_PROPOSED("The vendor does not wait for approval."),
    VENDOR_NOT_APPROVED("The vendor is not an approved one."),
    VENDOR_NOT_AWAY("The vendor is neither suspended nor removed."),
    VENDOR_REMOVED("The vendor left the panel."),
    VENDOR_UNCHANGED("All of this is said of the vendor already."),
    VENDOR_ACCOUNT_MISSING("The vendor has no account."),
    VENDOR_ACCOUNT_UNCHANGED("The vendor has this account already."),
    VENDOR_ACCOUNT_VERIFIED("The account has been verified already."),
    FOUR_EYES("Nobody approves what he has asked for himself.");

    private final String meaning;
    private final Kind kind;

    VendorRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    VendorRefusal(String meaning, Kind kind) {
        this.meaning = meaning;
        this.kind = kind;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
