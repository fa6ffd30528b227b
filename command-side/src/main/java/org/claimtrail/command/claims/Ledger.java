package org.claimtrail.command.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.shared.Money;

/**
 * The money of a claim, by reserve line and payment.
 *
 * @param takenOn what an earlier system had paid
 * @param reserves the approved total of each line, paid amounts included
 * @param pending reserves that wait for approval
 * @param payments every payment that was ever asked for
 */
record Ledger(
        Money takenOn,
        Map<ReserveLine, Money> reserves,
        Map<ReserveLine, PendingReserve> pending,
        Map<ClaimPaymentId, Payment> payments) {

    /** A reserve that waits for approval. */
    record PendingReserve(Money total, String rationale, String requestedBy) {}

    /** A payment and how far it has come. */
    record Payment(ReserveLine line, boolean last, Party payee, Money amount, String requestedBy, Status status) {

        /** How far a payment has come. */
        enum Status {
            AWAITING_APPROVAL,
            APPROVED,
            POSTED,
            REJECTED,
            FAILED
        }

        boolean isUnderway() {
            return status == Status.AWAITING_APPROVAL || status == Status.APPROVED;
        }

        /** Whether it takes its amount out of the reserve, be it promised or only asked for. */
        boolean holds() {
            return isUnderway() || status == Status.POSTED;
        }

        Payment as(Status next) {
            return new Payment(line, last, payee, amount, requestedBy, next);
        }
    }

    Ledger {
        reserves = Map.copyOf(reserves);
        pending = Map.copyOf(pending);
        payments = Map.copyOf(payments);
    }

    static Ledger empty(Money takenOn) {
        return new Ledger(takenOn, Map.of(), Map.of(), Map.of());
    }

    String currency() {
        return takenOn.currency();
    }

    Money reserve(ReserveLine line) {
        return reserves.getOrDefault(line, Money.zero(currency()));
    }

    /** What is paid, promised or asked for on a line. */
    Money held(ReserveLine line) {
        return sumOf(payment -> payment.holds() && payment.line().equals(line));
    }

    /** What a new payment could still take out of a line. */
    Money available(ReserveLine line) {
        return reserve(line).minus(held(line));
    }

    /**
     * What is paid, promised or asked for on the whole claim: authority is tested on this, so that splitting is idle.
     */
    Money heldInAll() {
        return sumOf(Payment::holds).plus(takenOn);
    }

    /** What is held as indemnity on the given exposures. */
    Money indemnityHeldOn(Set<ExposureId> exposures) {
        return sumOf(payment -> payment.holds()
                && payment.line().costType() == ReserveLine.CostType.INDEMNITY
                && exposures.contains(payment.line().exposure()));
    }

    /** The claim's total reserve if a line had this total; what an earlier system paid counts with it. */
    Money reserveInAllWith(ReserveLine line, Money total) {
        return sum(reserves.values()).minus(reserve(line)).plus(total).plus(takenOn);
    }

    Money posted() {
        return sumOf(payment -> payment.status() == Payment.Status.POSTED).plus(takenOn);
    }

    boolean isAnythingUnderway() {
        return !pending.isEmpty() || payments.values().stream().anyMatch(Payment::isUnderway);
    }

    boolean isAnythingUnderwayOn(ExposureId exposure) {
        return pending.keySet().stream().anyMatch(line -> line.exposure().equals(exposure))
                || payments.values().stream()
                        .anyMatch(payment -> payment.isUnderway()
                                && payment.line().exposure().equals(exposure));
    }

    /** What an earlier system had paid besides. */
    Ledger withTakenOn(Money more) {
        return new Ledger(takenOn.plus(more), reserves, pending, payments);
    }

    Ledger withReserve(ReserveLine line, Money total) {
        return new Ledger(takenOn, with(reserves, line, total), without(pending, line), payments);
    }

    Ledger withPending(ReserveLine line, PendingReserve reserve) {
        return new Ledger(takenOn, reserves, with(pending, line, reserve), payments);
    }

    Ledger withoutPending(ReserveLine line) {
        return new Ledger(takenOn, reserves, without(pending, line), payments);
    }

    Ledger withPayment(ClaimPaymentId id, Payment payment) {
        return new Ledger(takenOn, reserves, pending, with(payments, id, payment));
    }

    Ledger withStatus(ClaimPaymentId id, Payment.Status status) {
        var payment = payments.get(id);
        if (payment == null) {
            throw new IllegalStateException("The history names payment " + id + " before it was requested");
        }
        return withPayment(id, payment.as(status));
    }

    /** What one line has given back; a reserve that waits on it goes on waiting. */
    Ledger released(ReserveLine line, Money amount) {
        return new Ledger(takenOn, with(reserves, line, reserve(line).minus(amount)), pending, payments);
    }

    private Money sumOf(Predicate<Payment> which) {
        return sum(payments.values().stream().filter(which).map(Payment::amount).toList());
    }

    private Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money.zero(currency()), Money::plus);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var copy = new HashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        var copy = new HashMap<>(map);
        copy.remove(key);
        return copy;
    }
}
