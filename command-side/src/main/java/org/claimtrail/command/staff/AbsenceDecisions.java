package org.claimtrail.command.staff;

import static org.claimtrail.command.staff.StaffDecisions.enrolled;
import static org.claimtrail.command.staff.StaffDecisions.refused;
import static org.claimtrail.command.staff.StaffDecisions.require;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimtrail.command.staff.StaffCommand.*;
import org.claimtrail.command.staff.StaffFacts.Absence;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.staff.StaffEvent.*;

/** Decides who may be away. */
final class AbsenceDecisions {

    private AbsenceDecisions() {}

    /**
     * Asks for an absence.
     *
     * @param deputy who was named, if he is among the staff
     */
    static List<StaffEvent> request(StaffFacts state, RequestAbsence c, Optional<StaffFacts> deputy) {
        enrolled(state);
        require(!c.to().isBefore(c.from()), StaffRefusal.ABSENCE_INVALID);
        require(state.absence(c.absenceId()).isEmpty(), StaffRefusal.ABSENCE_EXISTS);
        require(
                state.absences().stream().noneMatch(each -> each.covers(c.from(), c.to())),
                StaffRefusal.ABSENCE_OVERLAPS);
        refuse(new Absence(c.absenceId(), c.from(), c.to(), c.deputy(), false), state.handle(), deputy);
        return List.of(new AbsenceRequested(c.staffId(), c.absenceId(), c.from(), c.to(), c.kind(), c.deputy()));
    }

    /**
     * Approves an absence.
     *
     * @param find finds somebody among the staff
     */
    static List<StaffEvent> approve(
            StaffFacts state, ApproveAbsence c, Envelope by, Function<String, Optional<StaffFacts>> find) {
        var absence = decidable(state, c.absenceId(), by);
        var deputy = c.deputy() == null ? absence.deputy() : c.deputy();
        refuse(
                new Absence(absence.id(), absence.from(), absence.to(), deputy, false),
                state.handle(),
                deputy == null ? Optional.empty() : find.apply(deputy));
        return List.of(new AbsenceApproved(c.staffId(), c.absenceId(), deputy));
    }

    static List<StaffEvent> reject(StaffFacts state, RejectAbsence c, Envelope by) {
        decidable(state, c.absenceId(), by);
        return List.of(new AbsenceRejected(c.staffId(), c.absenceId(), c.explanation()));
    }

    /** Also one that was approved: whoever is back early can be called upon. */
    static List<StaffEvent> withdraw(StaffFacts state, WithdrawAbsence c) {
        known(state, c.absenceId());
        return List.of(new AbsenceWithdrawn(c.staffId(), c.absenceId(), c.explanation()));
    }

    private static Absence decidable(StaffFacts state, AbsenceId id, Envelope by) {
        var absence = known(state, id);
        require(!absence.approved(), StaffRefusal.ABSENCE_DECIDED);
        require(!by.actor().equals(state.handle()), StaffRefusal.ABSENCE_OWN);
        return absence;
    }

    private static Absence known(StaffFacts state, AbsenceId id) {
        return state.absence(id).orElseThrow(() -> refused(StaffRefusal.ABSENCE_UNKNOWN));
    }

    private static void refuse(Absence absence, String handle, Optional<StaffFacts> deputy) {
        var name = absence.deputy();
        if (name != null) {
            require(
                    !name.equals(handle)
                            && deputy.filter(StaffFacts::isCalledUpon).isPresent(),
                    StaffRefusal.DEPUTY_INVALID);
            require(
                    deputy.filter(facts -> facts.isAbsent(absence.from(), absence.to()))
                            .isEmpty(),
                    StaffRefusal.DEPUTY_ABSENT);
        }
    }
}
