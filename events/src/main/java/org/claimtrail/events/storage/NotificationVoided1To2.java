package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** Since revision 2 it can say of which claim it was a duplicate, and explain; earlier ones said neither. */
final class NotificationVoided1To2 implements JsonUpcaster {

    @Override
    public String type() {
        return "claims.NotificationVoided";
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
