package org.claimtrail.query.shared;

import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Marks a unit of work that rebuilds a read model: its dead letters wait apart until its rows are put in place. */
public final class RebuildScope {

    private static final String MARK = "RebuildScope";

    private RebuildScope() {}

    public static void mark(UnitOfWork<?> unit) {
        unit.resources().put(MARK, true);
    }

    /** The processing group whose dead letters a rebuild of the read model collects. */
    public static String rebuilding(String readModel) {
        return "rebuild:" + readModel;
    }

    static String processingGroup(UnitOfWork<?> unit, String readModel) {
        return unit.root().resources().containsKey(MARK) ? rebuilding(readModel) : readModel;
    }
}
