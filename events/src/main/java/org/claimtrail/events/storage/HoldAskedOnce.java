package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** A payment asked for its part of a shared limit only once; since revision 2 it may ask again, and counts. */
record HoldAskedOnce(String type) implements JsonUpcaster {

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode event) {
        event.put("asking", 1);
        return event;
    }
}
