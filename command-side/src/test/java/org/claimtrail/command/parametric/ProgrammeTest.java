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
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
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
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final ProgrammeId ID = new ProgrammeId(new UUID(0, 1));
    private static final KeyPair PROVIDER = keys();
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate TO = LocalDate.of(2026, 5, 31);
    private static final Instant BEFORE = Instant.parse("2026-02-20T08:00:00Z");
    private static final Instant WITHIN = Instant.parse("2026-05-10T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);

    private static final PayoutTable RAIN =
            new PayoutTable(Direction.AT_OR_BELOW, List.of(tier("60", 2_500), tier("40", 5_000), tier("20", 10_000)));
    private static final ProgrammeOpened TERMS = new ProgrammeOpened(
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
    private static final Party MUTUA = new Party(
            new PartyId(new UUID(0, 2)),
            Party.Role.INSURED,
            "Mutua Kilonzo",
            new Party.BankAccount("KCB", "1100223344", "Mutua Kilonzo"));
    private static final PolicyEnrolled FIRST = new PolicyEnrolled(ID, "POL-1", kes(10_000), MUTUA);
    private static final PolicyEnrolled SECOND = new PolicyEnrolled(ID, "POL-2", kes(30_000), MUTUA);
    private static final AuthorityProfile PROFILE = AuthorityProfile.of(
            3,
            List.of(new RoleAuthority(
                    "manager",
                    List.of(AmountLimit.upTo(LimitType.CUMULATIVE_PAYMENT, kes(20_000))),
                    Denial.NO,
                    null,
                    0,
                    1)));

    @Test
    void a_programme_is_laid_down_once() {
        assertThat(ProgrammeDecisions.open(ProgrammeState.BEGINNING, open(RAIN, FROM, TO, TERMS.providerKey())))
                .containsExactly(TERMS);
        refused(
                ProgrammeRefusal.PROGRAMME_EXISTS,
                () -> ProgrammeDecisions.open(after(TERMS), open(RAIN, FROM, TO, TERMS.providerKey())));
    }

    @Test
    void a_season_may_be_one_day_but_not_end_before_it_begins() {
        assertThat(ProgrammeDecisions.open(ProgrammeState.BEGINNING, open(RAIN, FROM, FROM, TERMS.providerKey())))
                .hasSize(1);
        refused(
                ProgrammeRefusal.SEASON_ENDS_BEFORE_IT_BEGINS,
                () -> ProgrammeDecisions.open(
                        ProgrammeState.BEGINNING, open(RAIN, FROM, FROM.minusDays(1), TERMS.providerKey())));
    }

    @Test
    void each_step_is_severer_and_pays_more() {
        inconsistent(Direction.AT_OR_BELOW);
        inconsistent(Direction.AT_OR_BELOW, tier("60", 0));
        inconsistent(Direction.AT_OR_BELOW, tier("60", 10_001));
        inconsistent(Direction.AT_OR_BELOW, tier("60", 2_500), tier("60", 5_000));
        inconsistent(Direction.AT_OR_BELOW, tier("40", 2_500), tier("60", 5_000));
        inconsistent(Direction.AT_OR_BELOW, tier("60", 5_000), tier("40", 5_000));
        inconsistent(Direction.AT_OR_ABOVE, tier("60", 2_500), tier("40", 5_000));
        assertThat(new PayoutTable(Direction.AT_OR_ABOVE, List.of(tier("90", 1), tier("120", 10_000))).isConsistent())
                .isTrue();
    }

    @Test
    void readings_are_checked_against_an_ed25519_key() {
        refused(
                ProgrammeRefusal.PROVIDER_KEY_UNREADABLE,
                () -> ProgrammeDecisions.open(ProgrammeState.BEGINNING, open(RAIN, FROM, TO, "no key")));
        refused(
                ProgrammeRefusal.PROVIDER_KEY_UNREADABLE,
                () -> ProgrammeDecisions.open(ProgrammeState.BEGINNING, open(RAIN, FROM, TO, "bm8ga2V5")));
    }

    @Test
    void a_policy_with_the_cover_is_enrolled_before_the_season_and_once() {
        assertThat(ProgrammeDecisions.enrol(after(TERMS), enrol(FIRST), by("eve", BEFORE), policy("DROUGHT")))
                .containsExactly(FIRST);
        assertThat(ProgrammeDecisions.enrol(after(TERMS, FIRST), enrol(FIRST), by("eve", BEFORE), Optional.empty()))
                .isEmpty();
        refused(
                ProgrammeRefusal.ENROLMENT_CONTRADICTED,
                () -> ProgrammeDecisions.enrol(
                        after(TERMS, FIRST),
                        new EnrolPolicy(ID, "POL-1", kes(1), MUTUA),
                        by("eve", BEFORE),
                        policy("DROUGHT")));
        refused(
                ProgrammeRefusal.POLICY_DOES_NOT_COVER,
                () -> ProgrammeDecisions.enrol(after(TERMS), enrol(FIRST), by("eve", BEFORE), policy("OD")));
        refused(
                ProgrammeRefusal.POLICY_DOES_NOT_COVER,
                () -> ProgrammeDecisions.enrol(after(TERMS), enrol(FIRST), by("eve", BEFORE), Optional.empty()));
    }

    @Test
    void nobody_is_enrolled_or_withdrawn_once_the_season_has_begun_anywhere() {
        var lastMoment = Instant.parse("2026-02-28T09:59:59Z");
        assertThat(ProgrammeDecisions.enrol(after(TERMS), enrol(FIRST), by("eve", lastMoment), policy("DROUGHT")))
                .hasSize(1);
        var begun = by("eve", lastMoment.plusSeconds(1));
        refused(
                ProgrammeRefusal.ENROLMENT_CLOSED,
                () -> ProgrammeDecisions.enrol(after(TERMS), enrol(FIRST), begun, policy("DROUGHT")));
        refused(
                ProgrammeRefusal.ENROLMENT_CLOSED,
                () -> ProgrammeDecisions.withdraw(after(TERMS, FIRST), withdraw("POL-1"), begun));
        assertThat(ProgrammeDecisions.withdraw(after(TERMS, FIRST), withdraw("POL-1"), by("eve", BEFORE)))
                .containsExactly(new EnrolmentWithdrawn(ID, "POL-1", "Sold the farm"));
        refused(
                ProgrammeRefusal.ENROLMENT_UNKNOWN,
                () -> ProgrammeDecisions.withdraw(after(TERMS, FIRST), withdraw("POL-2"), by("eve", BEFORE)));
    }

    @Test
    void a_sum_insured_is_positive_in_the_programmes_currency_and_can_be_counted() {
        enrolmentRefused(ProgrammeRefusal.ENROLMENT_AMOUNT_NOT_POSITIVE, kes(0), MUTUA);
        enrolmentRefused(ProgrammeRefusal.ENROLMENT_CURRENCY_MISMATCH, Money.of(1, "USD"), MUTUA);
        enrolmentRefused(ProgrammeRefusal.ENROLMENT_TOTAL_TOO_LARGE, Money.of(Long.MAX_VALUE, "KES"), MUTUA);
        enrolmentRefused(
                ProgrammeRefusal.ENROLMENT_ACCOUNT_MISSING,
                kes(1),
                new Party(MUTUA.id(), Party.Role.INSURED, "Mutua Kilonzo", null));
    }

    @Test
    void a_reading_that_reaches_no_step_pays_nothing() {
        var reading = reading("60.1", DAY);
        assertThat(ProgrammeDecisions.trigger(
                        after(TERMS, FIRST), new TriggerParametric(ID, reading), by("eve", WITHIN)))
                .containsExactly(new IndexRead(ID, reading));
        assertThat(ProgrammeDecisions.trigger(
                        after(TERMS), new TriggerParametric(ID, reading("1", DAY)), by("eve", WITHIN)))
                .containsExactly(new IndexRead(ID, reading("1", DAY)));
    }

    @Test
    void the_severest_step_that_is_reached_counts_for_all() {
        assertThat(triggered("60", FIRST, SECOND)).isEqualTo(met("60", 2_500, kes(10_000)));
        assertThat(triggered("40.000", FIRST, SECOND)).isEqualTo(met("40.000", 5_000, kes(20_000)));
        assertThat(triggered("0", FIRST, SECOND)).isEqualTo(met("0", 10_000, kes(40_000)));
    }

    @Test
    void a_part_is_rounded_to_the_nearest_minor_unit_halves_up() {
        assertThat(PayoutTable.part(Money.of(3, "KES"), 5_000)).isEqualTo(Money.of(2, "KES"));
        assertThat(PayoutTable.part(Money.of(1, "KES"), 4_999)).isEqualTo(Money.of(0, "KES"));
        assertThat(PayoutTable.part(Money.of(9_007_199_254_740_993L, "KES"), 10_000))
                .isEqualTo(Money.of(9_007_199_254_740_993L, "KES"));
    }

    @Test
    void a_reading_is_of_the_season_and_not_of_tomorrow() {
        for (var day : List.of(FROM.minusDays(1), TO.plusDays(1), LocalDate.of(2026, 5, 11))) {
            refused(
                    ProgrammeRefusal.READING_OUT_OF_SEASON,
                    () -> ProgrammeDecisions.trigger(
                            after(TERMS, FIRST), new TriggerParametric(ID, reading("1", day)), by("eve", WITHIN)));
        }
        for (var day : List.of(FROM, LocalDate.of(2026, 5, 10))) {
            assertThat(ProgrammeDecisions.trigger(
                            after(TERMS, FIRST), new TriggerParametric(ID, reading("1", day)), by("eve", WITHIN)))
                    .hasSize(1);
        }
    }

    @Test
    void a_reading_is_signed_by_the_provider_as_it_is() {
        var signed = reading("50", DAY);
        for (var forged : List.of(
                new IndexReading(new BigDecimal("10"), DAY, signed.signature()),
                new IndexReading(signed.value(), DAY.minusDays(1), signed.signature()),
                new IndexReading(signed.value(), DAY, "not even base64"),
                new IndexReading(signed.value(), DAY, "c2lnbmVk"))) {
            refused(
                    ProgrammeRefusal.READING_NOT_SIGNED,
                    () -> ProgrammeDecisions.trigger(
                            after(TERMS, FIRST), new TriggerParametric(ID, forged), by("eve", WITHIN)));
        }
    }

    @Test
    void somebody_else_whose_authority_reaches_the_whole_batch_approves_it() {
        var state = after(TERMS, FIRST, SECOND, met("40", 5_000, kes(20_000)));
        assertThat(ProgrammeDecisions.approve(state, new ApprovePayouts(ID), by("maria", WITHIN), PROFILE))
                .containsExactly(new PayoutsApproved(
                        ID, 2, kes(20_000), "maria", new AuthorityBasis(3, "manager", kes(20_000))));
        refused(
                ProgrammeRefusal.PAYOUTS_FOUR_EYES,
                () -> ProgrammeDecisions.approve(state, new ApprovePayouts(ID), by("eve", WITHIN), PROFILE));
        refused(
                ProgrammeRefusal.PAYOUTS_EXCEED_AUTHORITY,
                () -> ProgrammeDecisions.approve(
                        after(TERMS, FIRST, SECOND, met("20", 10_000, kes(20_001))),
                        new ApprovePayouts(ID),
                        by("maria", WITHIN),
                        PROFILE));
        refused(
                ProgrammeRefusal.NO_PAYOUTS_PENDING,
                () -> ProgrammeDecisions.approve(after(TERMS), new ApprovePayouts(ID), by("maria", WITHIN), PROFILE));
        refused(
                ProgrammeRefusal.PROGRAMME_NOT_FOUND,
                () -> ProgrammeDecisions.approve(
                        ProgrammeState.BEGINNING, new ApprovePayouts(ID), by("maria", WITHIN), PROFILE));
    }

    @Test
    void payouts_that_wait_or_run_take_no_further_reading() {
        var met = met("40", 5_000, kes(20_000));
        var approved = new PayoutsApproved(ID, 2, kes(20_000), "maria", new AuthorityBasis(3, "manager", null));
        for (var state : List.of(after(TERMS, FIRST, met), after(TERMS, FIRST, met, approved))) {
            refused(
                    ProgrammeRefusal.PAYOUTS_UNDERWAY,
                    () -> ProgrammeDecisions.trigger(
                            state, new TriggerParametric(ID, reading("1", DAY)), by("eve", WITHIN)));
        }
        refused(
                ProgrammeRefusal.NO_PAYOUTS_PENDING,
                () -> ProgrammeDecisions.reject(
                        after(TERMS, FIRST, met, approved), new RejectPayouts(ID, "x"), by("maria", WITHIN)));
    }

    @Test
    void payouts_that_were_rejected_leave_the_programme_waiting_for_another_reading() {
        var met = met("40", 5_000, kes(20_000));
        var rejected = new PayoutsRejected(ID, "The gauge was broken");
        assertThat(ProgrammeDecisions.reject(
                        after(TERMS, FIRST, met), new RejectPayouts(ID, "The gauge was broken"), by("maria", WITHIN)))
                .containsExactly(rejected);
        assertThat(ProgrammeDecisions.trigger(
                        after(TERMS, FIRST, met, rejected),
                        new TriggerParametric(ID, reading("1", DAY)),
                        by("eve", WITHIN)))
                .hasSize(1);
        refused(
                ProgrammeRefusal.PAYOUTS_FOUR_EYES,
                () -> ProgrammeDecisions.reject(
                        after(TERMS, FIRST, met), new RejectPayouts(ID, "x"), by("eve", WITHIN)));
    }

    private static void enrolmentRefused(ProgrammeRefusal code, Money sum, Party insured) {
        refused(
                code,
                () -> ProgrammeDecisions.enrol(
                        after(TERMS, SECOND),
                        new EnrolPolicy(ID, "POL-1", sum, insured),
                        by("eve", BEFORE),
                        policy("DROUGHT")));
    }

    private static void inconsistent(Direction direction, Tier... tiers) {
        refused(
                ProgrammeRefusal.PAYOUT_TABLE_INCONSISTENT,
                () -> ProgrammeDecisions.open(
                        ProgrammeState.BEGINNING,
                        open(new PayoutTable(direction, List.of(tiers)), FROM, TO, TERMS.providerKey())));
    }

    private static ProgrammeEvent triggered(String value, PolicyEnrolled... enrolled) {
        var state = after(TERMS);
        for (var enrolment : enrolled) {
            state = ProgrammeState.evolve(state, enrolment);
        }
        return ProgrammeDecisions.trigger(state, new TriggerParametric(ID, reading(value, DAY)), by("eve", WITHIN))
                .getFirst();
    }

    private static ParametricTriggerMet met(String value, int basisPoints, Money total) {
        return new ParametricTriggerMet(ID, reading(value, DAY), basisPoints, 2, total, "eve");
    }

    private static IndexReading reading(String value, LocalDate day) {
        var unsigned = new IndexReading(new BigDecimal(value), day, "");
        return new IndexReading(
                unsigned.value(),
                day,
                signature(unsigned.signedText("PRM-2026-000001", "rainfall", "Kitui", "Long rains 2026")));
    }

    private static String signature(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(PROVIDER.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OpenProgramme open(PayoutTable payouts, LocalDate from, LocalDate to, String key) {
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

    private static EnrolPolicy enrol(PolicyEnrolled e) {
        return new EnrolPolicy(ID, e.policyNumber(), e.sumInsured(), e.insured());
    }

    private static WithdrawEnrolment withdraw(String policy) {
        return new WithdrawEnrolment(ID, policy, "Sold the farm");
    }

    private static Optional<PolicySnapshot> policy(String cover) {
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

    private static Tier tier(String threshold, int basisPoints) {
        return new Tier(new BigDecimal(threshold), basisPoints);
    }

    private static ProgrammeState after(ProgrammeEvent... events) {
        var state = ProgrammeState.BEGINNING;
        for (var event : events) {
            state = ProgrammeState.evolve(state, event);
        }
        return state;
    }

    private static Envelope by(String actor, Instant now) {
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

    private static Money kes(long shillings) {
        return Money.of(shillings * 100, "KES");
    }

    private static void refused(ProgrammeRefusal code, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(code));
    }
}
