package org.claimtrail.command.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.parametric.ProgrammeCommand.*;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.parametric.IndexReading;
import org.claimtrail.events.parametric.PayoutTable;
import org.claimtrail.events.parametric.PayoutTable.Direction;
import org.claimtrail.events.parametric.PayoutTable.Tier;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.parametric.ProgrammeEvent.*;
import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;

/** A programme against drought in Kitui, and who decides on it. */
final class ProgrammeFixture {

    static final ProgrammeId ID = new ProgrammeId(new UUID(0, 1));
    static final KeyPair PROVIDER = keys();
    static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    static final LocalDate TO = LocalDate.of(2026, 5, 31);
    static final Instant BEFORE = Instant.parse("2026-02-20T08:00:00Z");
    static final Instant WITHIN = Instant.parse("2026-05-10T08:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 5, 9);

    static final PayoutTable RAIN =
            new PayoutTable(Direction.AT_OR_BELOW, List.of(tier("60", 2_500), tier("40", 5_000), tier("20", 10_000)));
    static final ProgrammeOpened TERMS = new ProgrammeOpened(
            ID,
            "PRM-2026-000001",
            "Long rains, Kitui",
            "rainfall",
            "mm",
            "Kitui",
            "Long rains 2026",
            FROM,
            TO,
            "DROUGHT",
            RAIN,
            "KES",
            Base64.getEncoder().encodeToString(PROVIDER.getPublic().getEncoded()));
    static final Party MUTUA = new Party(
            new PartyId(new UUID(0, 2)),
            Party.Role.INSURED,
            "Mutua Kilonzo",
            new Party.BankAccount("KCB", "1100223344", "Mutua Kilonzo"));
    static final PolicyEnrolled FIRST = new PolicyEnrolled(ID, "POL-1", kes(10_000), MUTUA);
    static final PolicyEnrolled SECOND = new PolicyEnrolled(ID, "POL-2", kes(30_000), MUTUA);
    static final AuthorityProfile PROFILE = AuthorityProfile.of(
            3,
            List.of(new RoleAuthority(
                    "manager",
                    List.of(AmountLimit.upTo(LimitType.CUMULATIVE_PAYMENT, kes(20_000))),
                    Denial.NO,
                    null,
                    0,
                    1)));

    private ProgrammeFixture() {}

    static void enrolmentRefused(ProgrammeRefusal code, Money sum, Party insured) {
        refused(
                code,
                () -> ProgrammeDecisions.enrol(
                        after(TERMS, SECOND),
                        new EnrolPolicy(ID, "POL-1", sum, insured),
                        by("eve", BEFORE),
                        policy("DROUGHT")));
    }

    static void inconsistent(Direction direction, Tier... tiers) {
        refused(
                ProgrammeRefusal.PAYOUT_TABLE_INCONSISTENT,
                () -> ProgrammeDecisions.open(
                        ProgrammeState.BEGINNING,
                        open(new PayoutTable(direction, List.of(tiers)), FROM, TO, TERMS.providerKey())));
    }

    static ProgrammeEvent triggered(String value, PolicyEnrolled... enrolled) {
        var state = after(TERMS);
        for (var enrolment : enrolled) {
            state = ProgrammeState.evolve(state, enrolment);
        }
        return ProgrammeDecisions.trigger(state, new TriggerParametric(ID, reading(value, DAY)), by("eve", WITHIN))
                .getFirst();
    }

    static ParametricTriggerMet met(String value, int basisPoints, Money total) {
        return new ParametricTriggerMet(ID, reading(value, DAY), basisPoints, 2, total, "eve");
    }

    static IndexReading reading(String value, LocalDate day) {
        var unsigned = new IndexReading(new BigDecimal(value), day, "");
        return new IndexReading(
                unsigned.value(),
                day,
                signature(unsigned.signedText("PRM-2026-000001", "rainfall", "Kitui", "Long rains 2026")));
    }

    static String signature(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(PROVIDER.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static OpenProgramme open(PayoutTable payouts, LocalDate from, LocalDate to, String key) {
        return new OpenProgramme(
                ID,
                TERMS.programmeNumber(),
                TERMS.name(),
                TERMS.index(),
                TERMS.unit(),
                TERMS.area(),
                TERMS.season(),
                from,
                to,
                TERMS.cover(),
                payouts,
                "KES",
                key);
    }

    static EnrolPolicy enrol(PolicyEnrolled e) {
        return new EnrolPolicy(ID, e.policyNumber(), e.sumInsured(), e.insured());
    }

    static WithdrawEnrolment withdraw(String policy) {
        return new WithdrawEnrolment(ID, policy, "Sold the farm");
    }

    static Optional<PolicySnapshot> policy(String cover) {
        return Optional.of(new PolicySnapshot(
                new PolicyId(new UUID(0, 8)),
                "POL-1",
                "crop",
                "Mutua Kilonzo",
                Term.ofYear(2026),
                List.of(new Cover(cover, kes(10_000), kes(0), List.of())),
                kes(500),
                FROM,
                0));
    }

    static Tier tier(String threshold, int basisPoints) {
        return new Tier(new BigDecimal(threshold), basisPoints);
    }

    static ProgrammeState after(ProgrammeEvent... events) {
        var state = ProgrammeState.BEGINNING;
        for (var event : events) {
            state = ProgrammeState.evolve(state, event);
        }
        return state;
    }

    static Envelope by(String actor, Instant now) {
        return new Envelope(
                "demo",
                actor,
                List.of("manager"),
                "parametric.Test",
                "id",
                "f",
                "c",
                "c",
                "192.0.2.1",
                null,
                now,
                Instant.EPOCH,
                null);
    }

    static Money kes(long shillings) {
        return Money.of(shillings * 100, "KES");
    }

    static void refused(ProgrammeRefusal code, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(code));
    }
}
