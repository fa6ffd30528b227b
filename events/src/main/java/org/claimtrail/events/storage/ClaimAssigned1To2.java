package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** Anybody could be given a claim; since revision 2 the event may say what spoke against him, which an old one does not. */
final class ClaimAssigned1To2 implements JsonUpcaster {

    @Override
    public String type() {
        return "claims.ClaimAssigned";
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
