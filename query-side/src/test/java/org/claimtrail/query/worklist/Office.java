package org.claimtrail.query.worklist;

import static org.claimtrail.query.testing.Story.kes;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.alerts.AlertEvent.Severity;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.diary.ActivityDetails.Task;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.worklist.ListWork.Filter;
import org.claimtrail.query.worklist.ListWork.WorkScope;
import org.jspecify.annotations.Nullable;

/** An office in which there is one thing to do for everybody, told once. */
final class Office {

    private static final QuerySide QUERY_SIDE = QuerySide.started();
    static final Plot PLOT = new Plot("work-" + UUID.randomUUID());
    static final String TENANT = PLOT.tenant;
    static final WorkViewer AMINA = viewer(
            "amina",
            "adjuster",
            false,
            "claims:read",
            "claims:reserve",
            "claims:close",
            "alerts:acknowledge",
            "claims:decide-coverage",
            "claims:document",
            "diary:write");
    static final WorkViewer BRIAN = viewer(
            "brian",
            "supervisor",
            true,
            "claims:read",
            "payments:read",
            "diary:read",
            "claims:approve-payment",
            "claims:approve-reserve",
            "claims:assign",
            "alerts:acknowledge");
    static final WorkViewer FINN = viewer("finn", "finance", false, "claims:read", "payments:read", "payments:release");

    /** Amina's claim with a payment that Brian may approve, one that Finn may release, an alert and an activity. */
    static {
        var story = PLOT.story;
        PLOT.created()
                .happens(new ClaimAssigned(story.claim, "amina"))
                .asked(PaymentType.PARTIAL)
                .happens(new PaymentApprovalRequested(story.claim, story.payment, kes(30_000), Plot.BASIS))
                .happens(PLOT.raised(Severity.CRITICAL, "supervisor", null))
                .planned(new Task(List.of()), "amina");
        QUERY_SIDE.caughtUp();
    }

    private Office() {}

    static List<WorkKind> of(WorkPage page) {
        return page.items().stream().map(WorkItem::kind).toList();
    }

    static WorkPage list(
            String tenant,
            WorkViewer viewer,
            WorkScope scope,
            Filter filter,
            @Nullable String q,
            @Nullable String sort) {
        return QUERY_SIDE.ask(new ListWork(tenant, viewer, scope, filter, q, new Paging(0, 50, sort)), WorkPage.class);
    }

    static WorkViewer viewer(String user, String role, boolean everybodys, String... permissions) {
        return new WorkViewer(
                Reach.everything(user), List.of(role), Stream.of(permissions).toList(), everybodys);
    }
}
