package org.claimtrail.command.uploads;

/** A row's command got no answer in time; whether it was carried out shows when it is sent again. */
final class UnansweredCommand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnansweredCommand(Exception cause) {
        super("A row's command got no answer", cause);
    }
}
