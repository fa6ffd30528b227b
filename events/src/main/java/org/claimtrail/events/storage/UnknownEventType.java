package org.claimtrail.events.storage;

/** A stored event's type or revision is not known here: going on without the event would make a wrong state. */
public final class UnknownEventType extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEventType(String message) {
        super(message);
    }
}
