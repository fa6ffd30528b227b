package org.claimtrail.command.claims;

import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LitigationEvent.Stage;
import org.claimtrail.events.claims.LitigationEvent.Suit;
import org.claimtrail.events.claims.LitigationEvent.Winner;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What can be asked about what happens in and around court. */
public sealed interface LitigationCommand extends FacetCommand {

    LitigationId litigationId();

    /** Records that somebody has threatened to sue, or has sued. */
    record OpenLitigation(ClaimId claimId, LitigationId litigationId, Stage stage, String plaintiff, Suit suit)
            implements LitigationCommand {}

    /** Records that the matter went on; what is not said of the suit stays as it was. */
    record AdvanceLitigation(ClaimId claimId, LitigationId litigationId, Stage stage, Suit suit, String explanation)
            implements LitigationCommand {}

    /** Records what a court decided. */
    record RecordJudgment(
            ClaimId claimId,
            LitigationId litigationId,
            LocalDate judgedOn,
            Winner winner,
            @Nullable Money amount,
            @Nullable LocalDate payBy)
            implements LitigationCommand {}

    /** Records that the matter is out of the world. */
    record SettleLitigation(
            ClaimId claimId,
            LitigationId litigationId,
            LocalDate settledOn,
            @Nullable Money amount,
            String terms) implements LitigationCommand {}
}
