package org.claimtrail.query.worklist;

import static org.claimtrail.query.testing.Story.kes;
import static org.claimtrail.query.worklist.Plot.BASIS;
import static org.claimtrail.query.worklist.Plot.DAY;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.RecoveryEvent.*;

/** The tales of what waits about the facets of claims. */
final class FacetTales {

    private FacetTales() {}

    static Stream<Tale> all() {
        return Stream.of(
                Tale.of(
                        DENIAL_TO_DECIDE,
                        plot -> plot.worked().happens(new FraudConfirmed(plot.story.claim, 1, "Forged", List.of("r"))),
                        Tales.DENIED),
                Tale.of(
                        EXPOSURE_TO_OPEN,
                        plot -> {
                            plot.story.notified();
                            plot.happens(new ClaimOpened(plot.story.claim, null));
                            Tales.DENIED.accept(plot);
                            plot.happens(new DenialWithdrawn(plot.story.claim, "brian", "Mended", null, BASIS));
                        },
                        Tales::exposureOpened),
                Tale.of(
                        INFORMATION_AWAITED,
                        plot -> plot.worked()
                                .happens(new InformationRequested(plot.story.claim, List.of("LOGBOOK"), "Whose", DAY)),
                        plot -> plot.happens(new InformationReceived(plot.story.claim, List.of("LOGBOOK"), true)),
                        plot -> plot.happens(new ProofOfLossCompleted(plot.story.claim, List.of())),
                        Tales.CLOSED),
                Tale.of(
                        INVESTIGATION_TO_CLEAR,
                        plot -> plot.worked()
                                .happens(new InvestigationReferred(
                                        plot.story.claim, 1, "Photos", List.of("p"), null, "amina", List.of())),
                        plot -> plot.happens(
                                new InvestigationCleared(plot.story.claim, 1, "Fine", List.of("r"), List.of())),
                        plot -> plot.happens(new FraudConfirmed(plot.story.claim, 1, "Forged", List.of("r")))),
                Tale.of(
                        JUDGMENT_TO_SATISFY,
                        plot -> plot.worked()
                                .happens(new JudgmentRecorded(
                                        plot.story.claim, plot.litigation, DAY, Winner.PLAINTIFF, kes(9), DAY)),
                        plot -> plot.happens(
                                new LitigationSettled(plot.story.claim, plot.litigation, DAY, null, "Paid")),
                        plot -> plot.happens(new JudgmentRecorded(
                                plot.story.claim, plot.litigation, DAY, Winner.INSURER, null, null))),
                Tale.of(
                        APPEAL_TO_DECIDE,
                        plot -> plot.worked()
                                .happens(new AppealLodged(
                                        plot.story.claim, plot.appeal, "Wanjiru", Against.CLOSURE, "More", "brian")),
                        plot -> plot.happens(new AppealDecided(
                                plot.story.claim, plot.appeal, Against.CLOSURE, Result.UPHELD, "No"))),
                Tale.of(
                        RECOVERY_TO_FOLLOW_UP,
                        plot -> plot.worked()
                                .happens(new RecoveryOpened(
                                        plot.story.claim,
                                        plot.recovery,
                                        plot.story.number,
                                        Kind.SUBROGATION,
                                        "The other driver",
                                        kes(7_000),
                                        "His fault")),
                        plot -> plot.happens(new RecoveryCompleted(plot.story.claim, plot.recovery, kes(7_000), "In")),
                        plot -> plot.happens(new RecoveryWaived(
                                plot.story.claim, plot.recovery, kes(7_000), kes(7_000), "He has nothing", BASIS))));
    }
}
