package org.claimtrail.events.storage;

import tools.jackson.databind.node.ObjectNode;

/** Lifts the stored form of one event type by one revision; named after its step, like {@code LossNotified1To2}. */
public interface JsonUpcaster {

    /** The stable name of the event type. */
    String type();

    /** The revision that it reads; it gives the next one. */
    int fromRevision();

    /** The event in the next revision; may change and return what it was given. */
    ObjectNode upcast(ObjectNode event);
}
