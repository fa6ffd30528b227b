package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** A reopening named no authority; since revision 2 it may. */
final class ClaimReopened1To2 implements JsonUpcaster {

    @Override
    public String type() {
        return "claims.ClaimReopened";
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
