package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** Since revision 2 a disbursement names everybody who had a part in it, not only who asked and who approved. */
final class DisbursementCreated1To2 implements JsonUpcaster {

    @Override
    public String type() {
        return "payments.DisbursementCreated";
    }

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode event) {
        Involved.put(event);
        return event;
    }
}
