package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;

/** What people and processes ask of a claim, at random: sensible and senseless things, by those who may and those who may not. */
final class RandomCommands {

    /** Somebody with a role. */
    record Person(String name, String role) {}

    /** A command and who gives it. */
    record Step(ClaimCommand command, Person by) {}

    static final List<Person> PEOPLE = List.of(
            new Person("amina", "adjuster"),
            new Person("baraka", "adjuster"),
            new Person("otieno", "supervisor"),
            new Person("wambui", "supervisor"),
            new Person("jury", "committee"),
            new Person("iman", "intake"));

    private static final List<String> CATEGORIES = List.of("repair", "towing");

    private final Random random;
    private final ClaimId claim;
    private final List<ClaimPaymentId> payments = new ArrayList<>();
    private final List<ExposureId> exposures;

    RandomCommands(long seed) {
        random = new Random(seed);
        claim = ClaimId.of(new UUID(random.nextLong(), random.nextLong()));
        exposures = List.of(OWN_DAMAGE, new ExposureId(new UUID(0, 55)));
    }

    ClaimId claim() {
        return claim;
    }

    /** A sequence of a life's length; most claims get as far as to have money. */
    List<Step> sequence(int length) {
        var steps = new ArrayList<Step>();
        steps.add(step(new NotifyLoss(
                claim, "CLM-1", POLICY.policyNumber(), LOSS, "collision", "Rear-ended", INSURED, "KES")));
        if (random.nextInt(20) > 0) {
            steps.add(step(new OpenClaim(claim, "amina", null)));
            steps.add(step(new AddParty(claim, WORKSHOP)));
            steps.add(step(new OpenExposure(claim, OWN_DAMAGE, "OD", REPORTER)));
        }
        if (random.nextInt(10) > 0) {
            steps.add(step(new ConfirmCoverage(claim, "In force")));
        }
        while (steps.size() < length) {
            steps.add(step(any()));
        }
        return steps;
    }

    private Step step(ClaimCommand command) {
        return new Step(command, one(PEOPLE));
    }

    private ClaimCommand any() {
        return one(List.<Supplier<ClaimCommand>>of(
                        this::reserve,
                        this::reserve,
                        () -> new ApproveReserve(claim, line()),
                        () -> new RejectReserve(claim, line(), "Too much"),
                        this::payment,
                        this::payment,
                        this::payment,
                        () -> new ApprovePayment(claim, paid()),
                        () -> new ApprovePayment(claim, paid()),
                        () -> new RejectPayment(claim, paid(), "Not owed"),
                        () -> new RecordPaymentPosted(claim, paid(), disbursement(), amount(), "TX"),
                        () -> new RecordPaymentFailed(claim, paid(), disbursement(), "Account closed"),
                        this::file,
                        this::file))
                .get();
    }

    private ClaimCommand file() {
        return one(List.<Supplier<ClaimCommand>>of(
                        () -> new OpenExposure(claim, one(exposures), one(List.of("OD", "TPL")), REPORTER),
                        () -> new CloseExposure(claim, one(exposures)),
                        () -> new ReopenExposure(claim, one(exposures)),
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

    private ClaimCommand reserve() {
        return new SetReserve(claim, line(), amount(), "Estimate");
    }

    private ClaimCommand payment() {
        var id = random.nextInt(8) == 0 && !payments.isEmpty()
                ? one(payments)
                : new ClaimPaymentId(new UUID(random.nextLong(), random.nextLong()));
        payments.add(id);
        return new RequestPayment(
                claim, id, one(List.of(PaymentType.PARTIAL, PaymentType.FINAL)), line(), payee(), amount());
    }

    private PartyId payee() {
        return random.nextInt(10) == 0 ? one(List.of(REPORTER, STRANGER)) : GARAGE;
    }

    private ClaimPaymentId paid() {
        return payments.isEmpty() || random.nextInt(15) == 0
                ? FIRST
                : payments.get(payments.size() - 1 - random.nextInt(Math.min(4, payments.size())));
    }

    private ReserveLine line() {
        var costType = random.nextInt(4) == 0 ? ReserveLine.CostType.ALAE : ReserveLine.CostType.INDEMNITY;
        return new ReserveLine(random.nextInt(6) == 0 ? exposures.get(1) : OWN_DAMAGE, costType, one(CATEGORIES));
    }

    /** Mostly around what people may decide, now and then absurd. */
    private Money amount() {
        return switch (random.nextInt(12)) {
            case 0 -> Money.zero("KES");
            case 1 -> kes(-1);
            case 2 -> Money.of(100, "USD");
            case 3 -> Money.of(Long.MAX_VALUE - random.nextInt(3), "KES");
            case 4, 5, 6 -> kes(random.nextInt(2_500_000));
            default -> kes(random.nextInt(300_000));
        };
    }

    private static DisbursementId disbursement() {
        return new DisbursementId(new UUID(0, 9));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
