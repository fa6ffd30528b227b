package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.text;
import static org.claimtrail.query.worklist.WorkKind.AUTHORITY_PROFILE_TO_PUBLISH;
import static org.claimtrail.query.worklist.WorkKind.PAYOUTS_TO_APPROVE;

import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.parametric.ProgrammeEvent.*;

/** What is to be decided about authority itself, and about what an index pays to many at once. */
final class AuthorityWork {

    private AuthorityWork() {}

    static void take(AuthorityEvent event, Work work) {
        var profile = event.profileId().value();
        switch (event) {
            case ProfileDrafted e -> {
                work.about(Matter.of(WorkArea.AUTHORITY_PROFILE, profile)
                        .titled(e.title())
                        .with(Terms.barred(work.actor())));
                work.appears(Item.of(
                        AUTHORITY_PROFILE_TO_PUBLISH, profile, "Publish or withdraw the proposed authority profile"));
            }
            case ProfileRevised e ->
                work.changes(profile, "title = ?, barred = barred || ?", text(e.title()), text(work.actor() + ","));
            case ProfilePublished e -> work.over(profile);
            case ProfileWithdrawn e -> work.over(profile);
            case ProfileAdopted e -> {}
        }
    }

    static void take(ProgrammeEvent event, Work work) {
        var programme = event.programmeId().value();
        switch (event) {
            case ProgrammeOpened e ->
                work.about(Matter.of(WorkArea.PROGRAMME, programme)
                        .numbered(e.programmeNumber())
                        .titled(e.name()));
            case ParametricTriggerMet e ->
                work.appears(Item.of(
                                PAYOUTS_TO_APPROVE,
                                programme,
                                "Approve or reject " + e.policies() + " payouts of the programme")
                        .with(Terms.barred(e.requestedBy()).amount(e.total())));
            case PayoutsApproved e -> work.done(PAYOUTS_TO_APPROVE, programme, "");
            case PayoutsRejected e -> work.done(PAYOUTS_TO_APPROVE, programme, "");
            case PolicyEnrolled e -> {}
            case EnrolmentWithdrawn e -> {}
            case IndexRead e -> {}
        }
    }
}
