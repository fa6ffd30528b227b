package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** The day of the notification was a plain day; since revision 2 it says how well it is known. */
final class ClaimTakenOn1To2 implements JsonUpcaster {

    @Override
    public String type() {
        return "claims.ClaimTakenOn";
    }

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode event) {
        var day = event.get("notifiedOn");
        if (day != null && day.isString()) {
            event.putObject("notifiedOn").put("date", day.asString()).put("precision", "DAY");
        }
        return event;
    }
}
