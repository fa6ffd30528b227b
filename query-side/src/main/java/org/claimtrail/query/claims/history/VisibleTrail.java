package org.claimtrail.query.claims.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.claims.ClaimEvent.AssessorAppointed;
import org.claimtrail.events.claims.ClaimEvent.AssessorDismissed;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterEvent.LetterIssued;
import org.claimtrail.events.correspondence.LetterEvent.LetterWithdrawn;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.staff.AssignmentEvent;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.query.history.HistoryRow;

/**
 * What of a claim's trail somebody may see: who sees only some claims learns nothing of how the house works them, and customers
 * nothing of documents and letters that are not shared with them.
 */
final class VisibleTrail {

    private VisibleTrail() {}

    static List<HistoryRow> of(List<HistoryRow> trail, Reach reach) {
        if (reach.everything()) {
            return trail;
        }
        var outside = trail.stream().filter(row -> !isInternal(row.event())).toList();
        if (reach.reachesAssigned(assessors(trail))) {
            return outside;
        }
        var shared = shared(trail);
        var letters = letters(trail);
        return outside.stream()
                .filter(row -> !(row.event() instanceof DocumentEvent event) || shared.contains(event.documentId()))
                .filter(row -> !(row.event() instanceof LetterEvent event) || letters.contains(event.letterId()))
                .toList();
    }

    /** How the house keeps its time, its people and its limits is its own concern. */
    private static boolean isInternal(DomainEvent event) {
        return event instanceof ClockEvent
                || event instanceof AlertEvent
                || event instanceof ActivityEvent
                || event instanceof StaffEvent
                || event instanceof AssignmentEvent
                || event instanceof LimitEvent
                || event instanceof IssueEvent
                || event instanceof SalvageEvent;
    }

    private static Set<String> assessors(List<HistoryRow> trail) {
        var assessors = new HashSet<String>();
        for (var row : trail) {
            if (row.event() instanceof AssessorAppointed appointed) {
                assessors.add(appointed.assessor());
            } else if (row.event() instanceof AssessorDismissed dismissed) {
                assessors.remove(dismissed.assessor());
            }
        }
        return assessors;
    }

    /** As they are now: what was shared later is shown from its beginning. */
    private static Set<DocumentId> shared(List<HistoryRow> trail) {
        var shared = new HashSet<DocumentId>();
        for (var row : trail) {
            if (row.event() instanceof DocumentEvent event) {
                note(event, shared);
            }
        }
        return shared;
    }

    /** Of letters those that are for the customer, as long as they count. */
    private static Set<LetterId> letters(List<HistoryRow> trail) {
        var letters = new HashSet<LetterId>();
        for (var row : trail) {
            if (row.event() instanceof LetterIssued issued && issued.visibility() == Visibility.SHARED) {
                letters.add(issued.letterId());
            } else if (row.event() instanceof LetterWithdrawn withdrawn) {
                letters.remove(withdrawn.letterId());
            }
        }
        return letters;
    }

    private static void note(DocumentEvent event, Set<DocumentId> shared) {
        switch (event) {
            case DocumentUploaded e -> note(e.documentId(), e.visibility(), shared);
            case DocumentReclassified e -> note(e.documentId(), e.visibility(), shared);
            case DocumentWithdrawn e -> shared.remove(e.documentId());
            case DocumentVersionUploaded e -> {
                // Versions are for the same eyes as the document.
            }
            case DocumentVerified e -> {
                // Findings as well.
            }
            case DocumentRejected e -> {
                // Findings as well.
            }
        }
    }

    private static void note(DocumentId document, Visibility visibility, Set<DocumentId> shared) {
        if (visibility == Visibility.SHARED) {
            shared.add(document);
        } else {
            shared.remove(document);
        }
    }
}
