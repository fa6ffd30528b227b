package org.claimtrail.command.payments;

import org.claimtrail.events.payments.DisbursementId;

/** Knows whether money has been let go: the fact that a change of its payee is decided upon. */
public interface Releases {

    /** Whether the disbursement is there at all: a process creates it after the approval. */
    boolean isCreated(DisbursementId id);

    /** Whether the money has been released; what has not been created, or was stopped, has not. */
    boolean isReleased(DisbursementId id);
}
