package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;
import static org.claimtrail.events.claims.ClaimEvent.PaymentType.PARTIAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.MoneyCommand.*;
import org.claimtrail.events.claims.AppealEvent.Against;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What people and processes ask of a claim, at random: sensible and senseless things, by those who may and those who may not. */
final class RandomCommands {

    /** Somebody with a role. */
    record Person(String name, String role) {}

    /** A command and who gives it. */
    record Step(ClaimCommand command, Person by) {}

    private static final Person SUPERVISOR = new Person("otieno", "supervisor");

    static final List<Person> PEOPLE = List.of(
            new Person("amina", "adjuster"),
            new Person("baraka", "adjuster"),
            SUPERVISOR,
            new Person("wambui", "supervisor"),
            new Person("njoroge", "supervisor"),
            new Person("jury", "committee"),
            new Person("baraza", "committee"),
            new Person("meneja", "claims-manager"),
            new Person("iman", "intake"));

    private static final List<Person> SUPERVISORS =
            PEOPLE.stream().filter(each -> each.role().equals("supervisor")).toList();

    private static final List<PaymentType> PAYMENTS =
            List.of(PARTIAL, PARTIAL, PARTIAL, PaymentType.FINAL, PaymentType.SUPPLEMENT, PaymentType.EX_GRATIA);
    private static final Party OTHER_GARAGE = new Party(
            new PartyId(new UUID(0, 33)), Party.Role.GARAGE, "Thika Road Motors", new BankAccount("KCB", "2", "Thika"));
    static final List<ExposureId> EXPOSURES = List.of(OWN_DAMAGE, new ExposureId(new UUID(0, 55)));
    private static final LimitId LIMIT = LimitId.of(new UUID(0, 77));
    private static final List<String> CATEGORIES = List.of("repair", "towing");

    private final Random random;
    private final ClaimId claim;
    private final List<ClaimPaymentId> payments = new ArrayList<>();
    private final RandomFacets facets;
    private final RandomPast past;

    RandomCommands(long seed) {
        random = new Random(seed);
        claim = ClaimId.of(new UUID(random.nextLong(), random.nextLong()));
        facets = new RandomFacets(random, claim, this::amount);
        past = new RandomPast(random, claim);
    }

    ClaimId claim() {
        return claim;
    }

    /** A sequence of a life's length; most claims get as far as to have money. */
    List<Step> sequence(int length) {
        var steps = new ArrayList<Step>();
        var elsewhere = random.nextInt(5) == 0;
        if (elsewhere) {
            past.begin().forEach(command -> steps.add(step(command)));
            steps.add(step(new AddParty(claim, INSURED)));
        } else {
            steps.add(step(new NotifyLoss(
                    claim, "CLM-1", POLICY.policyNumber(), LOSS, "collision", "Rear-ended", INSURED, "KES")));
            voided().forEach(command -> steps.add(step(command)));
        }
        if (random.nextInt(20) > 0) {
            steps.add(step(new OpenClaim(claim, "amina", null)));
            steps.add(step(new AddParty(claim, WORKSHOP)));
            steps.add(step(new AddParty(claim, OTHER_GARAGE)));
            steps.add(step(new OpenExposure(claim, OWN_DAMAGE, "OD", REPORTER)));
            steps.add(new Step(new SetReserve(claim, REPAIR, kes(1_900_000), "Estimate"), SUPERVISOR));
        }
        if (random.nextInt(10) > 0) {
            steps.add(step(new ConfirmCoverage(claim, "In force")));
        }
        while (steps.size() < length / 2) {
            steps.addAll(next());
        }
        // Here a life is brought to its end for the first time; then there is more to pay, and the claim is worked
        // again.
        for (var more = 0; more < 3; more++) {
            steps.add(step(payment(PaymentType.SUPPLEMENT)));
            steps.add(step(new ApprovePayment(claim, payments.getLast())));
            steps.add(step(new RecordPaymentPosted(claim, payments.getLast(), disbursement(), amount(), "TX")));
        }
        steps.add(new Step(new ReopenClaim(claim, "More damage"), SUPERVISOR));
        steps.add(new Step(new ReopenExposure(claim, OWN_DAMAGE), SUPERVISOR));
        steps.add(new Step(new SetReserve(claim, REPAIR, kes(1_950_000), "Estimate"), SUPERVISOR));
        while (steps.size() < length) {
            steps.addAll(next());
        }
        return steps;
    }

    /** Now and then a notification leads to nothing, which somebody may contest. */
    private List<ClaimCommand> voided() {
        if (random.nextInt(6) > 0) {
            return List.of();
        }
        return List.of(
                new VoidNotification(claim, VoidReason.NO_POLICY, null, "Not insured"),
                facets.lodged(Against.VOIDING),
                facets.decided());
    }

    private Step step(ClaimCommand command) {
        return new Step(command, one(PEOPLE));
    }

    /** One thing, or several that follow on each other, as people mostly work. */
    private List<Step> next() {
        return switch (random.nextInt(14)) {
            case 0 -> paying();
            case 1 -> facets.recovering().stream().map(this::step).toList();
            case 2 -> facets.contesting().stream().map(this::decided).toList();
            default -> List.of(step(any()));
        };
    }

    private List<Step> paying() {
        var id = new ClaimPaymentId(new UUID(random.nextLong(), random.nextLong()));
        payments.add(id);
        var amount = kes(1 + random.nextInt(60_000));
        return List.of(
                step(new RequestPayment(claim, id, PARTIAL, REPAIR, GARAGE, amount)),
                step(new RecordHoldGranted(claim, id, LIMIT)),
                decided(new ApprovePayment(claim, id)),
                step(new RecordPaymentPosted(claim, id, disbursement(), amount, "TX")));
    }

    /** By somebody who mostly may. */
    private Step decided(ClaimCommand command) {
        return new Step(command, one(random.nextInt(4) == 0 ? PEOPLE : SUPERVISORS));
    }

    private ClaimCommand any() {
        return one(List.<Supplier<ClaimCommand>>of(
                        this::reserve,
                        this::reserve,
                        () -> new ApproveReserve(claim, line()),
                        () -> new RejectReserve(claim, line(), "Too much"),
                        () -> payment(one(PAYMENTS)),
                        () -> payment(one(PAYMENTS)),
                        () -> payment(one(PAYMENTS)),
                        () -> new ApprovePayment(claim, paid()),
                        () -> new ApprovePayment(claim, paid()),
                        () -> new ApprovePayment(claim, paid()),
                        () -> new RejectPayment(claim, paid(), "Not owed"),
                        () -> new RecordPaymentPosted(claim, paid(), disbursement(), amount(), "TX"),
                        () -> new RecordPaymentFailed(claim, paid(), disbursement(), "Account closed"),
                        this::beside,
                        this::beside,
                        this::beside,
                        facets::recovery,
                        facets::recovery,
                        facets::recovery,
                        facets::facet,
                        facets::facet,
                        facets::facet,
                        past::later,
                        facets::file))
                .get();
    }

    private ClaimCommand beside() {
        return one(List.<Supplier<ClaimCommand>>of(
                        // Always the same exposure: what one uses up of a limit is another's matter.
                        () -> new AdjustLoss(claim, OWN_DAMAGE, loss(), null, "Survey"),
                        () -> new WithdrawPayment(claim, paid(), "Mistaken"),
                        () -> new ResubmitPayment(
                                claim, paid(), random.nextBoolean() ? null : payee(), part(), null, "Paper"),
                        () -> new ChangePayee(claim, paid(), random.nextBoolean() ? GARAGE : OTHER_GARAGE.id()),
                        () -> new ChangePartyAccount(claim, GARAGE, account()),
                        () -> new RecordHoldGranted(claim, paid(), LIMIT),
                        () -> new RecordHoldGranted(claim, paid(), LIMIT),
                        () -> new RecordHoldRefused(claim, paid(), LIMIT, kes(1)),
                        () -> new OutdateAdjustment(claim, OWN_DAMAGE, 1 + random.nextInt(2), kes(1)),
                        () -> new RecordPaymentReversed(claim, paid(), disbursement(), "Returned")))
                .get();
    }

    private @Nullable BankAccount account() {
        return random.nextInt(6) == 0 ? null : new BankAccount("KCB", "110022334" + random.nextInt(3), "Ngong Motors");
    }

    private ClaimCommand reserve() {
        return new SetReserve(claim, line(), amount(), "Estimate");
    }

    private ClaimCommand payment(PaymentType type) {
        var id = random.nextInt(8) == 0 && !payments.isEmpty()
                ? one(payments)
                : new ClaimPaymentId(new UUID(random.nextLong(), random.nextLong()));
        payments.add(id);
        return new RequestPayment(claim, id, type, line(), payee(), part());
    }

    private PartyId payee() {
        return random.nextInt(10) == 0 ? one(List.of(REPORTER, STRANGER)) : GARAGE;
    }

    private ClaimPaymentId paid() {
        return payments.isEmpty() || random.nextInt(15) == 0
                ? FIRST
                : payments.get(payments.size() - 1 - random.nextInt(Math.min(3, payments.size())));
    }

    /** Mostly the one that has been reserved. */
    private ReserveLine line() {
        if (random.nextInt(4) > 0) {
            return REPAIR;
        }
        var costType = random.nextBoolean() ? ReserveLine.CostType.ALAE : ReserveLine.CostType.INDEMNITY;
        return new ReserveLine(one(EXPOSURES), costType, one(CATEGORIES));
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

    /** Mostly a part of what is reserved. */
    private Money part() {
        return random.nextInt(5) == 0 ? amount() : kes(1 + random.nextInt(200_000));
    }

    /** Mostly more than the parts that are paid of it. */
    private Money loss() {
        return random.nextInt(5) == 0 ? amount() : kes(800_000 + random.nextInt(2_500_000));
    }

    private static DisbursementId disbursement() {
        return new DisbursementId(new UUID(0, 9));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
