package org.claimtrail.command.receipts;

import org.claimtrail.command.shared.RefusalDetails;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a command.
 *
 * @param position the global index of the command's last event, where the events are in the same database
 * @param refusal why it was refused, if it was
 */
record StoredReceipt(
        String fingerprint,
        String aggregateId,
        long version,
        @Nullable Long position,
        @Nullable RefusalDetails refusal) {}
