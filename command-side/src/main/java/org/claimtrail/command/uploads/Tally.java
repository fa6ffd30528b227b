package org.claimtrail.command.uploads;

import org.claimtrail.events.uploads.UploadEvent.Counts;

/** Adds up what became of rows. */
final class Tally {

    static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0);

    private Tally() {}

    static Counts sum(Counts one, Counts other) {
        return new Counts(
                one.rows() + other.rows(),
                one.loaded() + other.loaded(),
                one.unchanged() + other.unchanged(),
                one.rejected() + other.rejected(),
                one.warned() + other.warned(),
                one.blank() + other.blank());
    }
}
