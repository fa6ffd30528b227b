package org.claimtrail.command.receipts;

/** Where the store of events is now. */
@FunctionalInterface
public interface PositionSource {

    /** The position of the newest event, or empty when there is none. */
    String head();
}
