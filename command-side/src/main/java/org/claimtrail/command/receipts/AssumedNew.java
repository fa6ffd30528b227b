package org.claimtrail.command.receipts;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Says which aggregate need not be looked for, because the command begins it. Two of the same identifier cannot both be
 * stored, so a wrong assumption shows when its events are.
 */
public final class AssumedNew {

    private static final String KEY = AssumedNew.class.getName();

    private AssumedNew() {}

    static void note(UnitOfWork<?> unit, String aggregateId) {
        unit.resources().put(KEY, aggregateId);
    }

    /** Whether the running command is carried out on the assumption that the aggregate does not exist. */
    public static boolean holdsFor(String aggregateId) {
        return CurrentUnitOfWork.map(unit -> aggregateId.equals(unit.getResource(KEY)))
                .orElse(false);
    }
}
