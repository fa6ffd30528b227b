package org.claimtrail.query.claims.claimdetail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.claims.AppealEvent.Against;
import org.claimtrail.events.claims.AppealEvent.Result;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.InvestigationEvent.Score;
import org.claimtrail.events.claims.LitigationEvent.Suit;
import org.claimtrail.events.claims.LitigationEvent.Winner;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.claims.OriginEvent.Trait;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimsummary.AppealStatus;
import org.claimtrail.query.claims.claimsummary.InvestigationStatus;
import org.claimtrail.query.claims.claimsummary.LitigationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What there is to a claim beside its file and money.
 *
 * @param investigation how the last investigation stands; withheld, as null, from those who see their own claims only
 * @param investigations withheld, as empty, likewise
 * @param proposedDenial the denial that waits for a decision; withheld likewise
 * @param duplicates the earlier claims that look the same; withheld likewise
 * @param voiding why the notification led to no claim
 * @param litigation how far it has gone in and around court
 * @param appeal what has come of the last appeal
 */
public record ClaimFacets(
        Documentation documentation,
        @Nullable InvestigationStatus investigation,
        List<Investigation> investigations,
        @Nullable ProposedDenial proposedDenial,
        List<Duplicate> duplicates,
        @Nullable Voiding voiding,
        LitigationStatus litigation,
        List<Litigation> suits,
        AppealStatus appeal,
        List<Appeal> appeals) {

    static final ClaimFacets NONE = new ClaimFacets(
            new Documentation(List.of(), List.of(), List.of(), null),
            InvestigationStatus.NONE,
            List.of(),
            null,
            List.of(),
            null,
            LitigationStatus.NONE,
            List.of(),
            AppealStatus.NONE,
            List.of());

    public ClaimFacets {
        investigations = List.copyOf(investigations);
        duplicates = List.copyOf(duplicates);
        suits = List.copyOf(suits);
        appeals = List.copyOf(appeals);
    }

    /** For those whom suspicions, and what the insurer considers, do not concern. */
    ClaimFacets forOutsiders() {
        return new ClaimFacets(
                documentation, null, List.of(), null, List.of(), voiding, litigation, suits, appeal, appeals);
    }

    /**
     * What the claim is decided on.
     *
     * @param wanted what was asked for and has not come
     * @param attached what is on the file
     * @param proof the documents that prove the loss; empty until they do
     */
    public record Documentation(
            List<Wanted> wanted,
            List<Attached> attached,
            List<DocumentId> proof,
            @Nullable Instant provenAt) {
        public Documentation {
            wanted = List.copyOf(wanted);
            attached = List.copyOf(attached);
            proof = List.copyOf(proof);
        }
    }

    /** A type of document that was asked for. */
    public record Wanted(
            String type, String explanation, @Nullable LocalDate dueOn, String requestedBy, Instant requestedAt) {}

    /** A document on the file. */
    public record Attached(DocumentId documentId, String type, String attachedBy, Instant attachedAt) {}

    /**
     * An investigation of the claim.
     *
     * @param number counts from 1
     * @param outcome what it found; null while it is open
     */
    public record Investigation(
            int number,
            String grounds,
            List<String> evidence,
            @Nullable Score score,
            String referredBy,
            Instant referredAt,
            @Nullable InvestigationStatus outcome,
            @Nullable String findings,
            List<String> findingEvidence,
            @Nullable String concludedBy,
            @Nullable Instant concludedAt) {
        public Investigation {
            evidence = List.copyOf(evidence);
            findingEvidence = List.copyOf(findingEvidence);
        }
    }

    /** A denial that waits for somebody who may deny. */
    public record ProposedDenial(String provision, String explanation, String proposedBy, Instant proposedAt) {}

    /**
     * An earlier claim that looks the same.
     *
     * @param agreeing in what
     * @param dismissedBy who found that it is another loss
     */
    public record Duplicate(
            ClaimId claim,
            String claimNumber,
            List<Trait> agreeing,
            @Nullable String dismissedBy,
            @Nullable String explanation) {
        public Duplicate {
            agreeing = List.copyOf(agreeing);
        }
    }

    /** Why a notification led to no claim, beside the reason. */
    public record Voiding(
            @Nullable ClaimId duplicateOf, @Nullable String explanation) {}

    /** A suit, or the notice of one. */
    public record Litigation(
            LitigationId id,
            LitigationStatus status,
            String plaintiff,
            Suit suit,
            @Nullable Judgment judgment,
            @Nullable Settlement settlement) {}

    /** What a court decided. */
    public record Judgment(
            LocalDate judgedOn,
            Winner winner,
            @Nullable Money amount,
            @Nullable LocalDate payBy) {}

    /** How a suit came to its end. */
    public record Settlement(LocalDate settledOn, @Nullable Money amount, String terms) {}

    /**
     * A decision that was contested.
     *
     * @param lodgedBy who contests it, by name
     * @param firstDecidedBy who had taken the decision
     * @param result null while the appeal waits
     */
    public record Appeal(
            AppealId id,
            Against against,
            String lodgedBy,
            String grounds,
            Instant lodgedAt,
            String firstDecidedBy,
            @Nullable Result result,
            @Nullable String reasons,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}
}
