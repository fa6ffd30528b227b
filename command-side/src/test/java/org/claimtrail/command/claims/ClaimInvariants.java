package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.MoneyCommand.RecordHoldGranted;
import org.claimtrail.command.claims.RandomCommands.Step;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.MoneyEvent.LossAdjusted;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What must hold of a claim after every step, told by the clerk's own books. */
final class ClaimInvariants {

    private final Within authority;
    private final RecoveryInvariants recoveries;
    private final FacetInvariants facets;
    private final FacetModel notes = new FacetModel();
    private final Cover cover;

    ClaimInvariants(AuthorityProfile profile, PolicySnapshot policy) {
        this.authority = new Within(profile);
        this.recoveries = new RecoveryInvariants(authority);
        this.facets = new FacetInvariants(authority);
        this.cover = policy.covers().getFirst();
    }

    /** I5: whoever decided had authority over everything at stake, under the version that the decision names. */
    record Within(AuthorityProfile profile) {

        void check(AuthorityBasis basis, Money total, Step step) {
            assertThat(basis.profileVersion()).isEqualTo(profile.version());
            assertThat(basis.role()).isEqualTo(step.by().role());
            var limit = basis.limit();
            assertThat(limit == null || !total.exceeds(limit))
                    .as("I5: %s within %s", total, basis)
                    .isTrue();
        }

        /** A supplement brings its reserve along: whoever approves it may set one so high. */
        void reserving(Money total, Step step) {
            var role = Objects.requireNonNull(profile.roles().get(step.by().role()), "Whoever decides has a role");
            assertThat(role.limit(LimitType.RESERVE))
                    .hasValueSatisfying(most -> assertThat(most.unlimited()
                                    || !total.exceeds(most.in(total.currency()).orElseThrow()))
                            .as("I5: a reserve of %s by %s", total, step.by())
                            .isTrue());
        }

        Denial denial(Step step) {
            var role = profile.roles().get(step.by().role());
            return role == null ? Denial.NO : role.denial();
        }
    }

    void hold(List<ClaimEvent> before, List<ClaimEvent> after, Step step, @Nullable Refused refused) {
        var model = MoneyModel.of(before);
        var books = RecoveryModel.of(before);
        expected(model, step, refused);
        recoveries.expected(model, books, step, refused);
        FacetInvariants.expected(model, notes, step, refused);
        for (var event : after.subList(before.size(), after.size())) {
            facets.decided(model, notes, event, step);
            recoveries.decided(model, books, event, step);
            model.note(event);
            books.note(event);
            notes.note(event, step.by().name());
            decided(model, event, step);
        }
        lines(model);
        if (model.phase.equals("CLOSED")) {
            closed(model);
        }
    }

    /** I1: nothing is spent that is not reserved. I3: nor beyond the cover's limit. */
    private void lines(MoneyModel model) {
        for (var payment : model.payments.values()) {
            assertThat(model.reserve(payment.line) - model.held(payment.line))
                    .as("I1: outstanding on %s", payment.line)
                    .isNotNegative();
        }
        model.reserves.forEach((line, reserve) ->
                assertThat(reserve).as("I1: the reserve of %s", line).isNotNegative());
        assertThat(model.owed(null))
                .as("I3: under the cover")
                .isLessThanOrEqualTo(cover.limit().minor());
    }

    /** I8: a closed claim has nothing outstanding and nothing on its way. */
    private static void closed(MoneyModel model) {
        assertThat(model.askedReserves).as("I8: reserves that wait").isEmpty();
        model.payments.values().stream()
                .filter(MoneyModel.Payment::isUnderway)
                .forEach(
                        payment -> assertThat(payment.type).as("I8: on its way").isEqualTo(PaymentType.SUPPLEMENT));
        assertThat(model.open).as("I8: open exposures").isEmpty();
        model.reserves.forEach((line, reserve) ->
                assertThat(reserve).as("I8: outstanding on %s", line).isEqualTo(model.held(line)));
        assertThat(model.reserveInAll())
                .as("I7: what the claim costs is what was paid or is about to be")
                .isEqualTo(
                        model.reserves.keySet().stream().mapToLong(model::held).sum() + model.takenOn);
    }

    /** What each decision must have had going for it. */
    private void decided(MoneyModel model, ClaimEvent event, Step step) {
        if (event instanceof ReserveSet && step.command() instanceof ApprovePayment) {
            authority.reserving(Money.of(model.reserveInAll(), "KES"), step);
        } else if (event instanceof ReserveSet e) {
            authority.check(e.authority(), Money.of(model.reserveInAll(), "KES"), step);
        } else if (event instanceof PaymentRequested e) {
            if (e.type() != PaymentType.EX_GRATIA) {
                assertThat(model.coverage)
                        .as("I6: only what is covered is paid")
                        .isEqualTo("CONFIRMED");
            }
            assertThat(model.phase).isEqualTo(e.type() == PaymentType.SUPPLEMENT ? "CLOSED" : "OPEN");
            if (model.payable.containsKey(e.line().exposure())
                    && model.payment(e.paymentId()).isOwed()) {
                assertThat(model.owed(e.line().exposure()))
                        .as("I2: what is paid of the adjusted loss")
                        .isLessThanOrEqualTo(model.payable.get(e.line().exposure()));
            }
            assertThat(e.amount().isPositive())
                    .as("a payment is more than nothing")
                    .isTrue();
            assertThat(e.amount().currency()).as("I9: one currency").isEqualTo("KES");
            assertThat(e.payee().account()).as("I4: the payee has an account").isNotNull();
        } else if (event instanceof PaymentApproved e) {
            assertThat(e.cumulative()).as("I5: the cumulative total").isEqualTo(Money.of(model.heldInAll(), "KES"));
            approved(model, e, step);
        } else if (event instanceof LossAdjusted e) {
            adjusted(e);
        } else if (event instanceof ClaimClosed e && e.outcome() == Outcome.PAID) {
            assertThat(model.paid()).as("whoever was paid got something").isPositive();
        }
    }

    private void approved(MoneyModel model, PaymentApproved e, Step step) {
        var type = model.payment(e.paymentId()).type;
        var total = type == PaymentType.EX_GRATIA ? Money.of(model.exGratia(), "KES") : e.cumulative();
        if (step.command() instanceof RecordHoldGranted) {
            assertThat(e.approvedBy()).as("I5: on the asker's own authority").isEqualTo(e.requestedBy());
        } else {
            authority.check(e.authority(), total, step);
        }
        if (step.command() instanceof ApprovePayment
                || type == PaymentType.EX_GRATIA
                || type == PaymentType.SUPPLEMENT) {
            assertThat(e.approvedBy()).as("I5: four eyes").isNotEqualTo(e.requestedBy());
        }
        assertThat(e.involved()).as("I5: who has had a part in it").contains(e.requestedBy(), e.approvedBy());
    }

    /** I2, once more and in another way; the sequences adjust one exposure, so that no other has used anything up. */
    private void adjusted(LossAdjusted e) {
        var loss = BigDecimal.valueOf(e.calculation().loss().minor());
        var left = loss.subtract(BigDecimal.valueOf(cover.deductible().minor())).max(BigDecimal.ZERO);
        var share = BigDecimal.valueOf(10_000L - cover.terms().coinsurance()).movePointLeft(4);
        var net = left.multiply(share)
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(cover.limit().minor()));
        assertThat(e.calculation().net().minor())
                .as("I2: net payable of %s", e.calculation().loss())
                .isEqualTo(net.longValueExact());
    }

    /** Where the clerk can tell by himself whether something is refused, it is so, and only then. */
    private static void expected(MoneyModel model, Step step, @Nullable Refused refused) {
        if (step.command() instanceof SetReserve c) {
            var wanted = c.total().minor();
            var right = model.phase.equals("OPEN")
                    && model.open.contains(c.line().exposure())
                    && c.total().currency().equals("KES")
                    && wanted >= model.held(c.line())
                    && !model.askedReserves.containsKey(c.line())
                    && wanted != model.reserve(c.line())
                    && !overflows(model.reserveInAll() - model.reserve(c.line()), wanted);
            assertThat(refused == null).as("%s, refused: %s", step, refused).isEqualTo(right);
        } else if (step.command() instanceof CloseExposure c) {
            var right = model.phase.equals("OPEN")
                    && model.open.contains(c.exposureId())
                    && model.askedReserves.keySet().stream()
                            .noneMatch(line -> line.exposure().equals(c.exposureId()))
                    && model.payments.values().stream()
                            .noneMatch(payment ->
                                    payment.isUnderway() && Objects.equals(payment.line.exposure(), c.exposureId()));
            assertThat(refused == null).as("%s, refused: %s", step, refused).isEqualTo(right);
        }
    }

    private static boolean overflows(long one, long other) {
        try {
            Math.addExact(one, other);
            return false;
        } catch (ArithmeticException e) {
            return true;
        }
    }
}
