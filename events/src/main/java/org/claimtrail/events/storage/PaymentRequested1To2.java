package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** Payees were paid in the claim's currency; since revision 2 a payment may name an exchange, which an old one has not. */
final class PaymentRequested1To2 implements JsonUpcaster {

    @Override
    public String type() {
        return "claims.PaymentRequested";
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
