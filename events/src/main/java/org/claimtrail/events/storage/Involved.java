package org.claimtrail.events.storage;

import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Who had a part in a payment, before that was written down. */
final class Involved {

    private Involved() {}

    /** Whoever asked and whoever approved: one person where his own authority sufficed. */
    static void put(ObjectNode event) {
        var involved = event.putArray("involved");
        Stream.of("requestedBy", "approvedBy")
                .map(property -> event.required(property).asString())
                .distinct()
                .sorted()
                .forEach(involved::add);
    }
}
