package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** Since revision 2 covers have terms, and the snapshot says since when each has been held; until then since the term began. */
final class PolicySnapshotAttached1To2 implements JsonUpcaster {

    @Override
    public String type() {
        return "claims.PolicySnapshotAttached";
    }

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode event) {
        var policy = (ObjectNode) event.required("policy");
        CoversWithTerms.lift(policy);
        var began = policy.required("term").required("from").asString();
        var since = policy.putObject("coveredSince");
        policy.required("covers")
                .forEach(cover -> since.put(cover.required("code").asString(), began));
        return event;
    }
}
