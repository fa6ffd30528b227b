package org.claimtrail.command.claims;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.events.claims.TakenOnEvent.ClosureTakenOn;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk notes of a claim beside its money, from what has happened and who did it, with nothing of the product's own state: who
 * waits for what, and whose decision stands.
 */
final class FacetModel {

    /** An appeal as the clerk has it. */
    record Appeal(Against against, String decidedBy, boolean open) {}

    final Map<AppealId, Appeal> appeals = new HashMap<>();
    final Map<LitigationId, String> suits = new TreeMap<>(Comparator.comparing(LitigationId::toString));
    final Map<ClaimId, Boolean> resembled = new HashMap<>();
    final Map<Against, String> deciders = new HashMap<>();
    final Set<String> wanted = new HashSet<>();
    String investigation = "NONE";
    int investigations;
    int reopened;

    @Nullable String suspicious;

    @Nullable String proposedBy;

    @Nullable String overruled;

    /** Without who did what. */
    static FacetModel of(List<ClaimEvent> events) {
        var model = new FacetModel();
        events.forEach(event -> model.note(event, "somebody"));
        return model;
    }

    void note(ClaimEvent event, String actor) {
        if (event instanceof InvestigationReferred e) {
            investigation = "REFERRED";
            investigations++;
            suspicious = e.referredBy();
        } else if (event instanceof InvestigationCleared) {
            investigation = "CLEARED";
        } else if (event instanceof FraudConfirmed) {
            investigation = "CONFIRMED";
        } else if (event instanceof LitigationOpened e) {
            suits.put(e.litigationId(), e.stage().name());
        } else if (event instanceof LitigationAdvanced e) {
            suits.put(e.litigationId(), e.stage().name());
        } else if (event instanceof JudgmentRecorded e) {
            suits.put(e.litigationId(), e.winner() == Winner.INSURER ? "WON" : "LOST");
        } else if (event instanceof LitigationSettled e) {
            suits.put(e.litigationId(), "SETTLED");
        } else if (event instanceof InformationRequested e) {
            wanted.addAll(e.documents());
        } else if (event instanceof InformationReceived e) {
            e.documents().forEach(wanted::remove);
        } else if (event instanceof DuplicateSuspected e) {
            e.resemblances().forEach(each -> resembled.put(each.claim(), true));
        } else if (event instanceof DuplicateDismissed e) {
            e.of().forEach(each -> resembled.put(each, false));
        } else {
            noteDecision(event, actor);
        }
    }

    private void noteDecision(ClaimEvent event, String actor) {
        if (event instanceof DenialProposed e) {
            proposedBy = e.proposedBy();
        } else if (event instanceof DenialRejected || event instanceof RightsReserved) {
            proposedBy = null;
        } else if (event instanceof CoverageConfirmed) {
            proposedBy = null;
            overruled = null;
        } else if (event instanceof CoverageDenied) {
            proposedBy = null;
            overruled = null;
            deciders.put(Against.DENIAL, actor);
        } else if (event instanceof DenialWithdrawn) {
            overruled = deciders.remove(Against.DENIAL);
        } else if (event instanceof NotificationVoided) {
            deciders.put(Against.VOIDING, actor);
        } else if (event instanceof NotificationRestored) {
            deciders.remove(Against.VOIDING);
        } else if (event instanceof PaymentApproved || event instanceof PaymentRejected) {
            deciders.put(Against.PAYMENT, actor);
        } else if (event instanceof ClaimClosed || event instanceof ClosureTakenOn || endedElsewhere(event)) {
            deciders.put(Against.CLOSURE, actor);
        } else if (event instanceof ClaimReopened) {
            deciders.remove(Against.CLOSURE);
            reopened++;
        } else if (event instanceof AppealLodged e) {
            appeals.put(e.appealId(), new Appeal(e.against(), e.decidedBy(), true));
        } else if (event instanceof AppealDecided e) {
            appeals.computeIfPresent(
                    e.appealId(), (id, appeal) -> new Appeal(appeal.against(), appeal.decidedBy(), false));
        }
    }

    private static boolean endedElsewhere(ClaimEvent event) {
        return event instanceof ClaimTakenOn e && e.outcome() != null;
    }

    /** Whether nothing may be paid. */
    boolean isOnHold() {
        return investigation.equals("REFERRED") || investigation.equals("CONFIRMED");
    }

    boolean isPending(LitigationId suit) {
        return !Set.of("WON", "SETTLED").contains(suits.getOrDefault(suit, "SETTLED"));
    }

    boolean isAppealOpen() {
        return appeals.values().stream().anyMatch(Appeal::open);
    }

    /** Whether anybody waits for a decision on which the claim must not be closed. */
    boolean isAnythingOpen() {
        return investigation.equals("REFERRED")
                || suits.keySet().stream().anyMatch(this::isPending)
                || isAppealOpen()
                || proposedBy != null;
    }
}
