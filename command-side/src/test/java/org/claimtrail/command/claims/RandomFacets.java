package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;
import static org.claimtrail.command.claims.RandomCommands.EXPOSURES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimtrail.command.claims.AppealCommand.*;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.DenialCommand.*;
import org.claimtrail.command.claims.DocumentationCommand.*;
import org.claimtrail.command.claims.InvestigationCommand.*;
import org.claimtrail.command.claims.LitigationCommand.*;
import org.claimtrail.command.claims.OriginCommand.*;
import org.claimtrail.command.claims.RecoveryCommand.*;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.InvestigationEvent.Score;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.events.claims.RecoveryEvent.Kind;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is asked of a claim beside its money, at random, and what comes back of it. */
final class RandomFacets {

    private static final LocalDate DAY = LOSS.date();
    private static final LocalDate NEXT_YEAR = DAY.plusYears(1);
    private static final List<String> PAPERS = List.of("log-book", "police-abstract", "estimate");

    private final Random random;
    private final ClaimId claim;
    private final Supplier<Money> amount;
    private final List<AppealId> appeals = new ArrayList<>();

    RandomFacets(Random random, ClaimId claim, Supplier<Money> amount) {
        this.random = random;
        this.claim = claim;
        this.amount = amount;
    }

    ClaimCommand recovery() {
        return one(List.<Supplier<ClaimCommand>>of(
                        () -> new OpenRecovery(
                                claim,
                                recoveryId(),
                                one(List.of(Kind.values())),
                                "The other",
                                amount.get(),
                                "He did it"),
                        () -> new ReestimateRecovery(claim, recoveryId(), amount.get(), "He is insured"),
                        () -> new RecordRecovery(claim, recoveryId(), receipt(), part(), day()),
                        () -> new RecordRecovery(claim, recoveryId(), receipt(), part(), day()),
                        () -> new RecordRecovery(claim, recoveryId(), receipt(), part(), day()),
                        () -> new ReverseRecovery(claim, recoveryId(), receipt(), "Bounced"),
                        () -> new CompleteRecovery(claim, recoveryId(), "All he has"),
                        () -> new WaiveRecovery(claim, recoveryId(), "Insolvent")))
                .get();
    }

    /** A recovery from its opening to one of its ends. */
    List<ClaimCommand> recovering() {
        var id = recoveryId();
        var end = one(List.<ClaimCommand>of(
                new CompleteRecovery(claim, id, "All he has"),
                new WaiveRecovery(claim, id, "Insolvent"),
                new ReverseRecovery(claim, id, "R-1", "Bounced")));
        return List.of(
                new OpenRecovery(claim, id, one(List.of(Kind.values())), "The other", part(), "He did it"),
                new RecordRecovery(claim, id, "R-1", small(), day()),
                new RecordRecovery(claim, id, receipt(), small(), day()),
                end);
    }

    /** Something that stands in the way of a payment, and how it is got out of the way, or not. */
    List<ClaimCommand> contesting() {
        return switch (random.nextInt(4)) {
            case 0 -> {
                var denial = new DenyCoverage(claim, "4.2", "Hired out");
                var again = new ConfirmCoverage(claim, "A gift after all");
                yield List.of(denial, lodged(Against.DENIAL), decided(), again);
            }
            case 1 ->
                List.of(
                        new ReferForInvestigation(claim, "Two invoices", List.of("Both"), null),
                        suspicion(),
                        new RecordInvestigationOutcome(claim, Finding.CLEARED, "A copy", List.of("The original")));
            case 2 -> {
                var id = new LitigationId(new UUID(0, 40 + random.nextInt(2)));
                var suit = new Suit("Milimani", "E1 of 2026", null, null, null);
                var winner = one(List.of(Winner.values()));
                var judgment =
                        new RecordJudgment(claim, id, DAY, winner, winner == Winner.PLAINTIFF ? part() : null, null);
                yield List.of(new OpenLitigation(claim, id, Stage.IN_SUIT, "Kamau", suit), judgment, court());
            }
            default -> List.of(new DenyCoverage(claim, "4.2", "Hired out"), new WithdrawDenial(claim, "New facts"));
        };
    }

    ClaimCommand file() {
        return one(List.<Supplier<ClaimCommand>>of(
                        () -> new OpenExposure(claim, one(EXPOSURES), one(List.of("OD", "TPL")), REPORTER),
                        () -> new CloseExposure(claim, one(EXPOSURES)),
                        () -> new ReopenExposure(claim, one(EXPOSURES)),
                        () -> new ConfirmCoverage(claim, "In force"),
                        () -> new ConfirmCoverage(claim, "In force"),
                        () -> new ConfirmCoverage(claim, "In force"),
                        () -> new ReserveRights(claim, "Late notice"),
                        () -> new DenyCoverage(claim, "4.2", "Racing"),
                        () -> new CloseClaim(claim, one(List.of(Outcome.values()))),
                        () -> new ReopenClaim(claim, "More damage"),
                        () -> new AssignClaim(claim, "baraka"),
                        () -> new AcknowledgeClaim(claim, "amina", List.of()),
                        () -> new VoidNotification(claim, VoidReason.ERROR, null, "Typing error"),
                        () -> new AddParty(claim, random.nextBoolean() ? WORKSHOP : INSURED)))
                .get();
    }

    ClaimCommand facet() {
        return one(List.<Supplier<ClaimCommand>>of(
                        this::suspicion,
                        this::suspicion,
                        this::denial,
                        this::denial,
                        this::appeal,
                        this::appeal,
                        this::court,
                        this::paper,
                        this::origin))
                .get();
    }

    /** Mostly cleared soon, so that the claim goes on. */
    private ClaimCommand suspicion() {
        var evidence = random.nextInt(6) == 0 ? List.<String>of() : List.of("Two invoices of one number");
        if (random.nextInt(3) == 0) {
            return new ReferForInvestigation(claim, "Two invoices", evidence, score());
        }
        var finding = random.nextInt(6) == 0 ? Finding.FRAUD_CONFIRMED : Finding.CLEARED;
        return new RecordInvestigationOutcome(claim, finding, "It was a copy", evidence);
    }

    private @Nullable Score score() {
        return random.nextBoolean() ? null : new Score(one(List.of(-1, 0, 700, 1000, 1001)), "model");
    }

    private ClaimCommand denial() {
        return one(List.<Supplier<ClaimCommand>>of(
                        () -> new ProposeDenial(claim, "4.2", "Hired out"),
                        () -> new RejectDenial(claim, "No reward"),
                        () -> new WithdrawDenial(claim, "New facts"),
                        () -> new WithdrawDenial(claim, "New facts")))
                .get();
    }

    private ClaimCommand appeal() {
        if (appeals.isEmpty() || random.nextInt(3) == 0) {
            return lodged(one(List.of(Against.values())));
        }
        return decided();
    }

    ClaimCommand lodged(Against against) {
        if (appeals.isEmpty() || random.nextInt(6) > 0) {
            appeals.add(new AppealId(new UUID(random.nextLong(), 30)));
        }
        return new LodgeAppeal(claim, appeals.getLast(), "Wanjiru Kamau", against, "Unfair");
    }

    ClaimCommand decided() {
        var result = random.nextInt(3) == 0 ? Result.UPHELD : Result.OVERTURNED;
        var appeal = random.nextInt(6) == 0 ? one(appeals) : appeals.getLast();
        return new DecideAppeal(claim, appeal, result, "No reward");
    }

    private ClaimCommand court() {
        var id = new LitigationId(new UUID(0, 40 + random.nextInt(2)));
        var suit = random.nextBoolean()
                ? new Suit(null, null, null, null, null)
                : new Suit("Milimani", "E1 of 2026", "Ochieng", amount.get(), day());
        var winner = one(List.of(Winner.values()));
        return one(List.<Supplier<ClaimCommand>>of(
                        () -> new OpenLitigation(claim, id, one(List.of(Stage.values())), "Kamau", suit),
                        () -> new AdvanceLitigation(claim, id, one(List.of(Stage.values())), suit, "Heard"),
                        () -> new RecordJudgment(
                                claim, id, day(), winner, random.nextBoolean() ? null : amount.get(), null),
                        () -> new SettleLitigation(
                                claim, id, day(), random.nextBoolean() ? null : part(), "Shaken hands")))
                .get();
    }

    private ClaimCommand paper() {
        var papers = List.of(one(PAPERS), one(PAPERS)).stream().distinct().toList();
        var document = new DocumentId(new UUID(0, 50 + random.nextInt(3)));
        return one(List.<Supplier<ClaimCommand>>of(
                        () -> new RequestInformation(claim, papers, "To decide", random.nextBoolean() ? null : day()),
                        () -> new RecordInformationReceived(claim, papers),
                        () -> new AttachDocument(claim, document, one(PAPERS)),
                        () -> new RecordProofOfLoss(claim, List.of(document))))
                .get();
    }

    private ClaimCommand origin() {
        var other = ClaimId.of(new UUID(0, 60 + random.nextInt(4)));
        return one(List.<Supplier<ClaimCommand>>of(
                        () -> new MarkSuspectedDuplicate(
                                claim, List.of(new Resemblance(other, "CLM-9", List.of(Trait.POLICY)))),
                        () -> new DismissDuplicate(claim, "Another loss"),
                        () -> new AssignCatastrophe(claim, random.nextBoolean() ? "CAT-26-01" : "CAT-26-02"),
                        () -> new RemoveCatastrophe(claim, "It was no hail")))
                .get();
    }

    private RecoveryId recoveryId() {
        return new RecoveryId(new UUID(0, 70 + random.nextInt(3)));
    }

    private String receipt() {
        return "R-" + random.nextInt(6);
    }

    private Money part() {
        return random.nextInt(6) == 0 ? amount.get() : kes(1 + random.nextInt(60_000));
    }

    private Money small() {
        return kes(1 + random.nextInt(20_000));
    }

    private LocalDate day() {
        return random.nextInt(10) == 0 ? NEXT_YEAR : DAY;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
