package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** Since revision 2 an approval says what the payee gets, which approval it is, and everybody who had a part in it. */
final class PaymentApproved1To2 implements JsonUpcaster {

    @Override
    public String type() {
        return "claims.PaymentApproved";
    }

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode event) {
        event.set("payout", event.required("amount").deepCopy());
        event.put("round", 1);
        Involved.put(event);
        return event;
    }
}
