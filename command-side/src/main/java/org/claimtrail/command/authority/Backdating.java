package org.claimtrail.command.authority;

import java.time.Duration;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.shared.Envelope;

/**
 * Keeps people from having something take effect longer ago than their authority reaches. That is judged by the version in force
 * when it is recorded, so that nobody dates himself back to a version under which he could do more.
 */
public final class Backdating {

    private Backdating() {}

    /** Refuses what takes effect too long before it is recorded; less than a day is nobody's concern. */
    public static void refuse(Envelope by, AuthorityProfiles profiles) {
        var back = Duration.between(by.effectiveAt(), by.recordedAt());
        if (back.toDays() < 1) {
            return;
        }
        var authority = profiles.of(by.tenant(), by.recordedAt()).toBackdate(by.roles(), back);
        Refused.unless(
                authority.reaches(),
                CommonRefusal.BACKDATED_TOO_FAR,
                "It would take effect " + back.toDays() + " days before it is recorded; your authority does not reach"
                        + " that far back.");
    }
}
