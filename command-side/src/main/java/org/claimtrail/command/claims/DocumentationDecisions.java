package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FacetDecisions.worked;
import static org.claimtrail.command.shared.Refused.unless;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import org.claimtrail.command.claims.DocumentationCommand.*;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.shared.Envelope;

/** Decides what is wanted to decide on a claim, and what has come. */
final class DocumentationDecisions {

    private DocumentationDecisions() {}

    static List<ClaimEvent> request(ClaimState state, RequestInformation c, Envelope by) {
        worked(state);
        unless(!c.documents().isEmpty(), ClaimRefusal.NOTHING_WANTED, ClaimRefusal.NOTHING_WANTED.meaning());
        var due = c.dueOn();
        unless(
                due == null || !due.isBefore(firstDayAnywhere(by)),
                ClaimRefusal.DUE_IN_PAST,
                "It would be due on " + due + ".");
        return List.of(new InformationRequested(c.claimId(), c.documents(), c.explanation(), due));
    }

    static List<ClaimEvent> receive(ClaimState state, RecordInformationReceived c) {
        var wanted = worked(state).documentation().wanted();
        unless(
                !c.documents().isEmpty() && wanted.containsAll(c.documents()),
                ClaimRefusal.INFORMATION_NOT_REQUESTED,
                "Of " + c.documents() + " only these are wanted: " + wanted + ".");
        var left = new HashSet<>(wanted);
        c.documents().forEach(left::remove);
        return List.of(new InformationReceived(c.claimId(), c.documents(), left.isEmpty()));
    }

    /** Puts a document on the file, whatever the phase: paper comes when it comes. */
    static List<ClaimEvent> attach(ClaimState state, AttachDocument c) {
        var known = FacetDecisions.known(state).documentation().attached().get(c.documentId());
        unless(
                known == null || known.equals(c.type()),
                ClaimRefusal.DOCUMENT_ALREADY_ATTACHED,
                "The document is on the file as " + known + ".");
        return known == null ? List.of(new DocumentAttached(c.claimId(), c.documentId(), c.type())) : List.of();
    }

    static List<ClaimEvent> prove(ClaimState state, RecordProofOfLoss c) {
        var documentation = FileDecisions.open(state).facets().documentation();
        unless(
                !documentation.proven(),
                ClaimRefusal.PROOF_ALREADY_RECORDED,
                ClaimRefusal.PROOF_ALREADY_RECORDED.meaning());
        unless(
                !c.documents().isEmpty() && documentation.attached().keySet().containsAll(c.documents()),
                ClaimRefusal.DOCUMENT_NOT_ATTACHED,
                ClaimRefusal.DOCUMENT_NOT_ATTACHED.meaning());
        return List.of(new ProofOfLossCompleted(c.claimId(), c.documents()));
    }

    /** As long as it is a day somewhere on earth, something can be due on it. */
    private static LocalDate firstDayAnywhere(Envelope by) {
        return by.effectiveAt().atOffset(ZoneOffset.ofHours(-12)).toLocalDate();
    }
}
