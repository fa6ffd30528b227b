package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** A denial named no authority; since revision 2 it may. */
final class CoverageDenied1To2 implements JsonUpcaster {

    @Override
    public String type() {
        return "claims.CoverageDenied";
    }

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode event) {
        return event;
    }
}
