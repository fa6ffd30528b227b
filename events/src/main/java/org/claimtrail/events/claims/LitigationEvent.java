package org.claimtrail.events.claims;

import java.time.LocalDate;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What happens in and around court. */
public sealed interface LitigationEvent extends FacetEvent {

    LitigationId litigationId();

    /** Somebody has threatened to sue, or has sued. */
    record LitigationOpened(ClaimId claimId, LitigationId litigationId, Stage stage, String plaintiff, Suit suit)
            implements LitigationEvent {}

    /** The matter went on, or more of it became known. */
    record LitigationAdvanced(ClaimId claimId, LitigationId litigationId, Stage stage, Suit suit, String explanation)
            implements LitigationEvent {}

    /**
     * A court has decided.
     *
     * @param amount what is to be paid; only if the plaintiff won
     * @param payBy until when
     */
    record JudgmentRecorded(
            ClaimId claimId,
            LitigationId litigationId,
            LocalDate judgedOn,
            Winner winner,
            @Nullable Money amount,
            @Nullable LocalDate payBy)
            implements LitigationEvent {}

    /**
     * The matter is out of the world: by agreement, by withdrawal, or because a judgment has been satisfied.
     *
     * @param amount what was agreed upon or paid, if anything
     */
    record LitigationSettled(
            ClaimId claimId,
            LitigationId litigationId,
            LocalDate settledOn,
            @Nullable Money amount,
            String terms) implements LitigationEvent {}

    /** How far it has gone while nothing is decided. */
    enum Stage {
        /** Somebody has given notice that he will sue. */
        NOTICE,
        /** A suit is before a court. */
        IN_SUIT
    }

    /** For whom a court decided. */
    enum Winner {
        INSURER,
        PLAINTIFF
    }

    /**
     * What is known of a suit.
     *
     * @param counsel who acts for the insurer
     */
    record Suit(
            @Nullable String court,
            @Nullable String caseNumber,
            @Nullable String counsel,
            @Nullable Money claimed,
            @Nullable LocalDate servedOn) {}
}
