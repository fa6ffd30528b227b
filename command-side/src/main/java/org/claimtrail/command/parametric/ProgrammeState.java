package org.claimtrail.command.parametric;

import java.util.HashMap;
import java.util.Map;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.parametric.ProgrammeEvent.*;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Where a parametric programme stands. */
sealed interface ProgrammeState {

    ProgrammeState BEGINNING = new Absent();

    /** Nothing has been laid down. */
    record Absent() implements ProgrammeState {}

    /** What has been laid down, and who is enrolled. */
    sealed interface Known extends ProgrammeState {
        ProgrammeOpened terms();

        Map<String, PolicyEnrolled> enrolled();

        /** What the enrolled policies are insured for in all. */
        default Money insured() {
            return enrolled().values().stream()
                    .map(PolicyEnrolled::sumInsured)
                    .reduce(Money.zero(terms().currency()), Money::plus);
        }
    }

    /** The index has not been read, or no payout came of it. */
    record Waiting(ProgrammeOpened terms, Map<String, PolicyEnrolled> enrolled) implements Known {

        public Waiting {
            enrolled = Map.copyOf(enrolled);
        }

        private Waiting with(String policy, @Nullable PolicyEnrolled enrolment) {
            var all = new HashMap<>(enrolled);
            if (enrolment == null) {
                all.remove(policy);
            } else {
                all.put(policy, enrolment);
            }
            return new Waiting(terms, all);
        }
    }

    /** The trigger has been met: the payouts wait for an approval. */
    record Triggered(ProgrammeOpened terms, Map<String, PolicyEnrolled> enrolled, ParametricTriggerMet trigger)
            implements Known {}

    /** The payouts have been approved. */
    record Paying(ProgrammeOpened terms, Map<String, PolicyEnrolled> enrolled, ParametricTriggerMet trigger)
            implements Known {}

    static ProgrammeState evolve(ProgrammeState state, ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOpened e -> new Waiting(e, Map.of());
            case PolicyEnrolled e -> waiting(state).with(e.policyNumber(), e);
            case EnrolmentWithdrawn e -> waiting(state).with(e.policyNumber(), null);
            case IndexRead e -> state;
            case ParametricTriggerMet e ->
                new Triggered(waiting(state).terms(), waiting(state).enrolled(), e);
            case PayoutsApproved e -> {
                var triggered = triggered(state);
                yield new Paying(triggered.terms(), triggered.enrolled(), triggered.trigger());
            }
            case PayoutsRejected e ->
                new Waiting(triggered(state).terms(), triggered(state).enrolled());
        };
    }

    private static Waiting waiting(ProgrammeState state) {
        if (state instanceof Waiting waiting) {
            return waiting;
        }
        throw new IllegalStateException("The history goes on where it cannot: " + state);
    }

    private static Triggered triggered(ProgrammeState state) {
        if (state instanceof Triggered triggered) {
            return triggered;
        }
        throw new IllegalStateException("The history decides on payouts before a trigger: " + state);
    }
}
