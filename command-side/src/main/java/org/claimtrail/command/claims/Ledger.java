package org.claimtrail.command.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.claimtrail.command.claims.Payment.Status;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.shared.Money;

/**
 * The money of a claim, by reserve line and payment.
 *
 * @param takenOn what an earlier system had paid
 * @param reserves the approved total of each line, paid amounts included
 * @param pending reserves that wait for approval
 * @param payments every payment that was ever asked for
 * @param adjustments the latest of each exposure whose loss has been adjusted
 */
record Ledger(
        Money takenOn,
        Map<ReserveLine, Money> reserves,
        Map<ReserveLine, PendingReserve> pending,
        Map<ClaimPaymentId, Payment> payments,
        Map<ExposureId, Adjustment> adjustments) {

    /**
     * A reserve that waits for approval.
     *
     * @param votes who has voted for it, as long as it takes more votes
     */
    record PendingReserve(Money total, String rationale, String requestedBy, Set<String> votes) {

        PendingReserve {
            votes = Set.copyOf(votes);
        }

        PendingReserve voted(String voter) {
            var more = new HashSet<>(votes);
            more.add(voter);
            return new PendingReserve(total, rationale, requestedBy, more);
        }
    }

    Ledger {
        reserves = Map.copyOf(reserves);
        pending = Map.copyOf(pending);
        payments = Map.copyOf(payments);
        adjustments = Map.copyOf(adjustments);
    }

    static Ledger empty(Money takenOn) {
        return new Ledger(takenOn, Map.of(), Map.of(), Map.of(), Map.of());
    }

    String currency() {
        return takenOn.currency();
    }

    Money reserve(ReserveLine line) {
        return reserves.getOrDefault(line, Money.zero(currency()));
    }

    /** What is paid, promised or asked for on a line. */
    Money held(ReserveLine line) {
        return sumOf(payment -> payment.takesReserve() && payment.line().equals(line));
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

    /** What is paid, promised or asked for without a duty to pay it. */
    Money exGratia() {
        return sumOf(payment -> payment.holds() && payment.type() == PaymentType.EX_GRATIA);
    }

    /** What is paid, promised or asked for under the cover of the given exposures. */
    Money owedOn(Set<ExposureId> exposures) {
        return sumOf(payment -> payment.holds()
                && payment.isOwed()
                && exposures.contains(payment.line().exposure()));
    }

    /** That, in one category of reserve. */
    Money owedOn(Set<ExposureId> exposures, String category) {
        return sumOf(payment -> payment.holds()
                && payment.isOwed()
                && payment.line().category().equals(category)
                && exposures.contains(payment.line().exposure()));
    }

    /** What other exposures leave less of a limit: what is paid in all under each, once that is known. */
    Money expectedOn(Set<ExposureId> exposures) {
        return sum(exposures.stream().map(this::expectedOn).toList());
    }

    private Money expectedOn(ExposureId exposure) {
        var held = owedOn(Set.of(exposure));
        var adjustment = adjustments.get(exposure);
        return adjustment == null || held.exceeds(adjustment.net()) ? held : adjustment.net();
    }

    /** How much of a deductible the losses of these exposures have used up. */
    Money deductibleUsedOn(Set<ExposureId> exposures) {
        return sum(adjustments.entrySet().stream()
                .filter(adjustment -> exposures.contains(adjustment.getKey()))
                .map(adjustment -> adjustment.getValue().deductible())
                .toList());
    }

    /**
     * What the claim is expected to cost if a line had this total. What has come back is not taken off: how much somebody may
     * decide about does not grow because a debtor has paid.
     */
    Money incurredWith(ReserveLine line, Money total) {
        return reserveInAllWith(line, total);
    }

    /** The claim's total reserve if a line had this total; what an earlier system paid counts with it. */
    Money reserveInAllWith(ReserveLine line, Money total) {
        return sum(reserves.values()).minus(reserve(line)).plus(total).plus(takenOn);
    }

    Money posted() {
        return sumOf(payment -> payment.status() == Status.POSTED).plus(takenOn);
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
        return new Ledger(takenOn.plus(more), reserves, pending, payments, adjustments);
    }

    Ledger withReserve(ReserveLine line, Money total) {
        return new Ledger(takenOn, with(reserves, line, total), without(pending, line), payments, adjustments);
    }

    Ledger withPending(ReserveLine line, PendingReserve reserve) {
        return new Ledger(takenOn, reserves, with(pending, line, reserve), payments, adjustments);
    }

    Ledger withoutPending(ReserveLine line) {
        return new Ledger(takenOn, reserves, without(pending, line), payments, adjustments);
    }

    Ledger withPayment(ClaimPaymentId id, Payment payment) {
        return new Ledger(takenOn, reserves, pending, with(payments, id, payment), adjustments);
    }

    Ledger withPayment(ClaimPaymentId id, UnaryOperator<Payment> change) {
        var payment = payments.get(id);
        if (payment == null) {
            throw new IllegalStateException("The history names payment " + id + " before it was requested");
        }
        return withPayment(id, change.apply(payment));
    }

    Ledger withVote(ReserveLine line, String voter) {
        var waiting = pending.get(line);
        if (waiting == null) {
            throw new IllegalStateException("The history votes for a reserve on " + line + " that nobody asked for");
        }
        return withPending(line, waiting.voted(voter));
    }

    Ledger withAdjustment(ExposureId exposure, Adjustment adjustment) {
        return new Ledger(takenOn, reserves, pending, payments, with(adjustments, exposure, adjustment));
    }

    /** What one line has given back; a reserve that waits on it goes on waiting. */
    Ledger released(ReserveLine line, Money amount) {
        return new Ledger(takenOn, with(reserves, line, reserve(line).minus(amount)), pending, payments, adjustments);
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
