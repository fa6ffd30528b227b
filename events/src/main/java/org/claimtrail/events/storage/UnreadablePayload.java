package org.claimtrail.events.storage;

/** A stored event, or its metadata, has not the shape that its type and revision promise. */
public final class UnreadablePayload extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadablePayload(String message) {
        super(message);
    }

    public UnreadablePayload(String message, Throwable cause) {
        super(message, cause);
    }
}
