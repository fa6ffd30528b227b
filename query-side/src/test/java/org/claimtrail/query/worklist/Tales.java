package org.claimtrail.query.worklist;

import static org.claimtrail.query.testing.Story.kes;
import static org.claimtrail.query.worklist.Plot.BASIS;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.query.testing.Story;

/** The tales of what waits about claims and their money. */
final class Tales {

    private static final Consumer<Plot> VOIDED =
            plot -> plot.happens(new NotificationVoided(plot.story.claim, VoidReason.NO_POLICY, null, "None"));
    static final Consumer<Plot> CLOSED = plot -> plot.happens(new ClaimClosed(plot.story.claim, Outcome.WITHDRAWN));
    private static final Consumer<Plot> CONFIRMED =
            plot -> plot.happens(new CoverageConfirmed(plot.story.claim, "In force"));
    static final Consumer<Plot> DENIED =
            plot -> plot.happens(new CoverageDenied(plot.story.claim, "4.2", "Hired out", BASIS));
    private static final Consumer<Plot> EXPOSURE_CLOSED =
            plot -> plot.happens(new ExposureClosed(plot.story.claim, plot.story.exposure));

    private Tales() {}

    static Stream<Tale> all() {
        return Stream.of(
                        notified(),
                        file(),
                        reserves(),
                        payments(),
                        FacetTales.all(),
                        LetterTales.all(),
                        MoreTales.all())
                .flatMap(tales -> tales);
    }

    private static Stream<Tale> notified() {
        return Stream.of(
                Tale.of(
                        CLAIM_TO_ACKNOWLEDGE,
                        plot -> plot.story.notified(),
                        plot -> plot.happens(new ClaimAcknowledged(plot.story.claim, "amina", List.of())),
                        plot -> plot.happens(new ClaimOpened(plot.story.claim, null)),
                        VOIDED),
                Tale.of(
                        CLAIM_TO_OPEN,
                        plot -> {
                            plot.story.notified();
                            plot.happens(new ClaimAcknowledged(plot.story.claim, "amina", List.of()));
                        },
                        plot -> plot.happens(new ClaimOpened(plot.story.claim, null)),
                        VOIDED),
                Tale.of(
                        CLAIM_TO_ASSIGN,
                        plot -> plot.story.notified(),
                        plot -> plot.happens(new ClaimAssigned(plot.story.claim, "amina")),
                        VOIDED,
                        CLOSED),
                Tale.of(
                        DUPLICATE_TO_DECIDE,
                        plot -> {
                            plot.story.notified();
                            plot.happens(new DuplicateSuspected(
                                    plot.story.claim,
                                    List.of(new Resemblance(earlier(), "CLM-1", List.of(Trait.POLICY)))));
                        },
                        plot -> plot.happens(new DuplicateDismissed(plot.story.claim, List.of(earlier()), "Another")),
                        VOIDED));
    }

    private static Stream<Tale> file() {
        return Stream.of(
                Tale.of(COVERAGE_TO_CONFIRM, Tales::opened, CONFIRMED, DENIED, CLOSED),
                Tale.of(
                        DENIAL_TO_DECIDE,
                        plot -> {
                            opened(plot);
                            plot.happens(new DenialProposed(plot.story.claim, "4.2", "Hired out", "amina", BASIS));
                        },
                        DENIED,
                        CONFIRMED,
                        plot -> plot.happens(new DenialRejected(plot.story.claim, "No reward", BASIS))),
                Tale.of(EXPOSURE_TO_OPEN, Tales::opened, Tales::exposureOpened, DENIED, CLOSED),
                Tale.of(
                        EXPOSURE_TO_OPEN,
                        Tales::reopened,
                        plot -> plot.happens(new ExposureReopened(plot.story.claim, plot.story.exposure))),
                Tale.of(
                        CLAIM_TO_CLOSE,
                        Tales::deniedWhenOpen,
                        CLOSED,
                        plot -> plot.happens(new DenialWithdrawn(plot.story.claim, "brian", "Mended", null, BASIS))),
                Tale.of(
                        CLAIM_TO_CLOSE,
                        Tales::withoutExposures,
                        CLOSED,
                        plot -> plot.happens(new ExposureReopened(plot.story.claim, plot.story.exposure))),
                Tale.of(
                        LOSS_TO_ADJUST,
                        plot -> plot.worked()
                                .happens(new AdjustmentOutdated(plot.story.claim, plot.story.exposure, 1, kes(5))),
                        plot -> plot.happens(new LossAdjusted(
                                plot.story.claim,
                                plot.story.number,
                                plot.story.exposure,
                                2,
                                null,
                                "Anew",
                                new NetPayable(kes(5), List.of(), kes(5)),
                                kes(0),
                                null)),
                        EXPOSURE_CLOSED,
                        CLOSED));
    }

    private static Stream<Tale> reserves() {
        return Stream.of(
                Tale.of(RESERVE_TO_SET, Plot::worked, Tales::reserved, Tales::reserveAsked, EXPOSURE_CLOSED, CLOSED),
                Tale.of(
                        RESERVE_TO_APPROVE,
                        plot -> reserveAsked(plot.worked()),
                        Tales::reserved,
                        CLOSED,
                        plot -> plot.happens(
                                new ReserveRejected(plot.story.claim, plot.story.repair, kes(80_000), "Too much"))));
    }

    private static Stream<Tale> payments() {
        return Stream.of(
                Tale.of(
                        PAYMENT_TO_APPROVE,
                        Tales::paymentWaits,
                        Tales::approved,
                        plot -> plot.happens(new PaymentRejected(plot.story.claim, plot.story.payment, "Too much")),
                        plot -> plot.happens(new PaymentWithdrawn(plot.story.claim, plot.story.payment, "Twice")),
                        plot -> plot.happens(new PaymentHoldRefused(
                                plot.story.claim, plot.story.payment, LimitId.of(UUID.randomUUID()), kes(1)))),
                Tale.of(
                        PAYMENT_TO_APPROVE,
                        plot -> {
                            paymentWaits(plot);
                            approved(plot);
                            plot.happens(
                                    new PaymentApprovalVoided(plot.story.claim, plot.story.payment, 1, "The account"),
                                    new PayeeChanged(
                                            plot.story.claim, plot.story.payment, plot.story.wanjiru, "amina"));
                        },
                        Tales::approved),
                Tale.of(
                        PAYMENT_TO_REPEAT,
                        plot -> plot.worked()
                                .asked(PaymentType.PARTIAL)
                                .happens(new PaymentFailed(
                                        plot.story.claim, plot.story.payment, plot.story.disbursement, "Closed")),
                        Tales::askedAgain,
                        CLOSED),
                Tale.of(
                        PAYMENT_TO_REPEAT,
                        plot -> {
                            posted(plot.worked().asked(PaymentType.PARTIAL));
                            plot.happens(new PaymentReversed(
                                    plot.story.claim,
                                    plot.story.payment,
                                    plot.story.disbursement,
                                    kes(30_000),
                                    "Account closed"));
                        },
                        Tales::askedAgain),
                Tale.of(
                        EXPOSURE_TO_CLOSE,
                        plot -> posted(plot.worked().asked(PaymentType.FINAL)),
                        EXPOSURE_CLOSED,
                        CLOSED));
    }

    private static void opened(Plot plot) {
        plot.story.notified();
        plot.happens(new ClaimOpened(plot.story.claim, null));
    }

    static void exposureOpened(Plot plot) {
        var story = plot.story;
        plot.happens(new ExposureOpened(story.claim, story.exposure, "OWN_DAMAGE", story.wanjiru.id()));
    }

    private static void withoutExposures(Plot plot) {
        EXPOSURE_CLOSED.accept(plot.worked());
    }

    private static void deniedWhenOpen(Plot plot) {
        opened(plot);
        DENIED.accept(plot);
    }

    private static void reopened(Plot plot) {
        withoutExposures(plot);
        CLOSED.accept(plot);
        plot.happens(new ClaimReopened(plot.story.claim, "Further damage", 1, BASIS));
    }

    private static void reserved(Plot plot) {
        plot.happens(new ReserveSet(plot.story.claim, plot.story.repair, kes(45_000), "Estimate", BASIS));
    }

    private static void reserveAsked(Plot plot) {
        plot.happens(new ReserveApprovalRequested(
                plot.story.claim, plot.story.repair, kes(80_000), "Second estimate", "amina", BASIS));
    }

    static void paymentWaits(Plot plot) {
        plot.worked()
                .asked(PaymentType.PARTIAL)
                .happens(new PaymentApprovalRequested(plot.story.claim, plot.story.payment, kes(30_000), BASIS));
    }

    private static void askedAgain(Plot plot) {
        plot.asked(ClaimPaymentId.of(UUID.randomUUID()), PaymentType.PARTIAL);
    }

    static void approved(Plot plot) {
        var story = plot.story;
        plot.happens(new PaymentApproved(
                story.claim,
                story.payment,
                story.number,
                story.garage,
                kes(30_000),
                kes(30_000),
                "amina",
                "brian",
                BASIS));
    }

    private static void posted(Plot plot) {
        Story story = plot.story;
        plot.happens(new PaymentPosted(story.claim, story.payment, story.disbursement, kes(30_000), "BANK-1"));
    }

    private static ClaimId earlier() {
        return ClaimId.of(new UUID(0, 1));
    }
}
