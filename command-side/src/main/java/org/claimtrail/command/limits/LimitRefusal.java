package org.claimtrail.command.limits;

import org.claimtrail.command.shared.Refusal;

/** Why a command to a shared limit can be refused; the codes are stable. */
public enum LimitRefusal implements Refusal {
    LIMIT_CURRENCY_MISMATCH("The amount is not in the limit's currency."),
    LIMIT_AMOUNT_NEGATIVE("Nothing less than zero can be set aside."),
    HOLD_OF_ANOTHER_CLAIM("Another claim has used this identifier for what it takes."),
    HOLD_UNKNOWN("Nothing has been set aside under this hold.");

    private final String meaning;

    LimitRefusal(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
