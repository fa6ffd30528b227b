package org.claimtrail.query.worklist;

import static org.claimtrail.query.worklist.WorkKind.ABSENCE_TO_DECIDE;

import java.time.ZoneOffset;
import java.util.Locale;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.staff.StaffEvent.*;

/** Absences are to be decided, by somebody else and before they begin. */
final class StaffWork {

    private StaffWork() {}

    static void take(StaffEvent event, Work work) {
        var member = event.staffId().value();
        switch (event) {
            case StaffMemberEnrolled e ->
                work.about(Matter.of(WorkArea.STAFF, member)
                        .called(e.handle())
                        .numbered(e.handle())
                        .titled(e.handle())
                        .with(Terms.barred(e.handle())));
            case AbsenceRequested e ->
                work.appears(Item.of(
                                ABSENCE_TO_DECIDE,
                                member,
                                "Decide on the " + words(e.kind()) + " from " + e.from() + " to " + e.to() + " of")
                        .part(e.absenceId())
                        .with(Terms.NONE.due(
                                e.from().atStartOfDay(ZoneOffset.UTC).toInstant())));
            case AbsenceApproved e -> work.done(ABSENCE_TO_DECIDE, member, e.absenceId());
            case AbsenceRejected e -> work.done(ABSENCE_TO_DECIDE, member, e.absenceId());
            case AbsenceWithdrawn e -> work.done(ABSENCE_TO_DECIDE, member, e.absenceId());
            case StaffMemberChanged e -> {}
            case StaffMemberDeactivated e -> {}
            case StaffMemberReactivated e -> {}
            case TimeBlocked e -> {}
            case TimeUnblocked e -> {}
            case ClaimTaken e -> {}
            case ClaimReturned e -> {}
            case ClaimsHandedOver e -> {}
        }
    }

    private static String words(AbsenceKind kind) {
        return switch (kind) {
            case OTHER -> "absence";
            case ANNUAL_LEAVE, SICK_LEAVE, TRAINING, PARENTAL_LEAVE ->
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
