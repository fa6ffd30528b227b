package org.claimtrail.command.receipts;

import org.claimtrail.command.shared.Refusal;

/** Refusals of a command because of the key it came with. */
public enum ReceiptRefusal implements Refusal {
    IDEMPOTENCY_KEY_REUSED("The key was used before, for another request."),
    IDEMPOTENCY_IN_PROGRESS("A request with this key is still being worked on: ask again in a moment.");

    private final String meaning;

    ReceiptRefusal(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public Kind kind() {
        return Kind.KEY;
    }
}
