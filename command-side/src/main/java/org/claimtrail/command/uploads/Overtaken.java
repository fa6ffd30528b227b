package org.claimtrail.command.uploads;

/** Another worker has moved the upload's checkpoint: this one stops, and its transaction is rolled back. */
final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overtaken(String upload) {
        super("Another worker goes on with upload " + upload);
    }
}
