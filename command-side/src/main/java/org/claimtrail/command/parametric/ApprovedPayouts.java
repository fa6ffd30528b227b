package org.claimtrail.command.parametric;

import java.util.List;
import org.claimtrail.events.parametric.ProgrammeEvent.ParametricTriggerMet;
import org.claimtrail.events.parametric.ProgrammeEvent.PolicyEnrolled;
import org.claimtrail.events.parametric.ProgrammeEvent.ProgrammeOpened;
import org.claimtrail.events.parametric.ProgrammeId;

/** Knows what is to be paid under programmes whose payouts have been approved. */
@FunctionalInterface
public interface ApprovedPayouts {

    /** What was approved. */
    record Batch(ProgrammeOpened terms, ParametricTriggerMet trigger, List<PolicyEnrolled> enrolled) {

        public Batch {
            enrolled = List.copyOf(enrolled);
        }
    }

    /**
     * The batch of a programme.
     *
     * @throws IllegalStateException when nothing has been approved there
     */
    Batch of(ProgrammeId programmeId);
}
