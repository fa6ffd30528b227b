package org.claimtrail.command.salvage;

import org.claimtrail.command.shared.Refusal;

/** Why a command on salvage can be refused; the codes are stable. */
public enum SalvageRefusal implements Refusal {
    LOT_NOT_FOUND("There is no such lot.", Kind.NOT_FOUND),
    LOT_EXISTS("A lot with this identifier exists already."),
    SALVAGE_RECOVERY_NOT_OPEN("The claim has no open recovery by salvage with this identifier."),
    LOT_QUANTITY_NOT_POSITIVE("The quantity must be at least one."),
    LOT_ESTIMATE_NEGATIVE("The estimate must not be negative."),
    LOT_CURRENCY_MISMATCH("The amount is not in the claim's currency."),
    LOT_PRICE_NOT_POSITIVE("The price must be greater than zero."),
    LOT_EXHAUSTED("Not that many pieces are left in the lot."),
    SALE_IN_FUTURE("The sale lies in the future."),
    SALE_ALREADY_RECORDED("Another sale with this identifier has been recorded.");

    private final String meaning;
    private final Kind kind;

    SalvageRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    SalvageRefusal(String meaning, Kind kind) {
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
