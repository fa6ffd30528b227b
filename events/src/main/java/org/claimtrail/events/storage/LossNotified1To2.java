package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** A loss date was a plain day; since revision 2 it says how well it is known. */
final class LossNotified1To2 implements JsonUpcaster {

    @Override
    public String type() {
        return "claims.LossNotified";
    }

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode event) {
        var day = event.required("lossDate").asString();
        event.putObject("lossDate").put("date", day).put("precision", "DAY");
        return event;
    }
}
