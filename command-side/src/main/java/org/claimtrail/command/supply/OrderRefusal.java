package org.claimtrail.command.supply;

import org.claimtrail.command.shared.Refusal;

/** Why a command to an order can be refused; the codes are stable. */
public enum OrderRefusal implements Refusal {
    ORDER_NOT_FOUND("There is no such order.", Kind.NOT_FOUND),
    ORDER_EXISTS("An order with this identifier exists already."),
    CLAIM_NOT_FOUND("There is no such claim.", Kind.NOT_FOUND),
    CLAIM_NOT_OPEN("The claim is not open."),
    VENDOR_NOT_FOUND("There is no such vendor.", Kind.NOT_FOUND),
    VENDOR_NOT_APPROVED("The vendor is not an approved one."),
    ORDER_EMPTY("An order has at least one line."),
    QUANTITY_NOT_POSITIVE("A quantity must be greater than zero."),
    PRICE_NEGATIVE("A unit price cannot be negative."),
    TAX_RATE_INVALID("A tax rate lies from 0 to 100 per cent."),
    CURRENCY_MISMATCH("The amount is not in the currency of the claim."),
    ORDER_TOTAL_NOT_POSITIVE("An order must come to more than zero."),
    ORDER_TOO_LARGE("The order comes to more than can be counted."),
    ORDER_NOT_DRAFT("The order has been placed: it is no draft any more."),
    ORDER_NOT_PLACED("The order does not wait for the answer of the vendor."),
    ORDER_NOT_ACCEPTED("The order is not one that the vendor has accepted and not begun."),
    ORDER_NOT_IN_PROGRESS("Nobody works on the order."),
    ORDER_NOT_UNDER_WAY("The vendor has not accepted the order, or it has ended."),
    ORDER_ENDED("The order has ended."),
    SUPPLEMENT_PENDING("A supplement waits for approval."),
    SUPPLEMENT_NOT_PENDING("No such supplement waits for approval."),
    SUPPLEMENT_UNCHANGED("The order has these lines already."),
    FOUR_EYES("Nobody approves what he has asked for himself."),
    ORDER_NOT_INVOICEABLE("An invoice comes for an order that the vendor has accepted."),
    INVOICE_ALREADY_RECORDED("This invoice has been recorded already."),
    AMOUNT_NOT_POSITIVE("The amount must be greater than zero."),
    DAY_IN_FUTURE("The day has not come yet.");

    private final String meaning;
    private final Kind kind;

    OrderRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    OrderRefusal(String meaning, Kind kind) {
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
