package org.claimtrail.query.claims.claimdetail;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.Payment;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.PaymentStatus;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.Recovery;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.Reserve;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.TakenOn;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.Totals;
import org.jspecify.annotations.Nullable;

/** What follows from the reserves and payments of a claim. */
final class Balances {

    private Balances() {}

    static List<Reserve> of(Collection<Reserve> reserves, Collection<Payment> payments) {
        return reserves.stream().map(reserve -> balanced(reserve, payments)).toList();
    }

    static Totals totals(
            List<Reserve> reserves, @Nullable TakenOn takenOn, Collection<Recovery> recoveries, String currency) {
        var zero = Money.zero(currency);
        var paidBefore = takenOn == null ? zero : takenOn.paid();
        var outstandingBefore = takenOn == null ? zero : takenOn.outstanding();
        var committed = sum(reserves, Reserve::committed, zero);
        var paid = sum(reserves, Reserve::paid, paidBefore);
        var outstanding = sum(reserves, Reserve::outstanding, outstandingBefore);
        var recovered = sum(List.copyOf(recoveries), Recovery::recovered, zero);
        return new Totals(
                sum(reserves, Reserve::total, paidBefore.plus(outstandingBefore)),
                committed,
                paid,
                outstanding,
                recovered,
                paid.plus(committed).plus(outstanding).minus(recovered));
    }

    private static Reserve balanced(Reserve reserve, Collection<Payment> payments) {
        var zero = Money.zero(reserve.total().currency());
        var committed = sum(on(reserve.line(), PaymentStatus.APPROVED, payments), Payment::amount, zero);
        var paid = sum(on(reserve.line(), PaymentStatus.POSTED, payments), Payment::amount, zero);
        return new Reserve(
                reserve.line(),
                reserve.total(),
                committed,
                paid,
                reserve.total().minus(committed).minus(paid),
                reserve.rationale());
    }

    private static List<Payment> on(ReserveLine line, PaymentStatus status, Collection<Payment> payments) {
        return payments.stream()
                .filter(payment -> payment.line().equals(line) && payment.status() == status)
                .toList();
    }

    private static <T> Money sum(List<T> items, Function<T, Money> amount, Money start) {
        return items.stream().map(amount).reduce(start, Money::plus);
    }
}
