package org.claimtrail.command.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.DenialEvent.DenialWithdrawn;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.OriginEvent.NotificationRestored;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.claims.TakenOnEvent.*;
import org.jspecify.annotations.Nullable;

/**
 * The money of a claim as a clerk would keep it, from what has happened and with nothing of the product's own state: whole cents
 * in one currency, a line a row, a payment a row.
 */
final class MoneyModel {

    /** A payment as the clerk has it. */
    static final class Payment {
        final ReserveLine line;
        final long amount;
        final PaymentType type;
        String status = "ASKED";

        Payment(ReserveLine line, long amount, PaymentType type) {
            this.line = line;
            this.amount = amount;
            this.type = type;
        }

        /** Whether its money is spoken for. */
        boolean holds() {
            return isUnderway() || status.equals("PAID");
        }

        boolean isUnderway() {
            return Set.of("HELD", "ASKED", "APPROVED").contains(status);
        }

        /** Whether it takes from its line: a supplement brings its own reserve along with its approval. */
        boolean takesReserve() {
            return holds()
                    && (type != PaymentType.SUPPLEMENT
                            || !Set.of("HELD", "ASKED").contains(status));
        }

        boolean isOwed() {
            return line.costType() == ReserveLine.CostType.INDEMNITY && type != PaymentType.EX_GRATIA;
        }
    }

    final Map<ReserveLine, Long> reserves = new HashMap<>();
    final Map<ReserveLine, String> askedReserves = new HashMap<>();
    final Map<ReserveLine, Long> askedTotals = new HashMap<>();
    final Map<ClaimPaymentId, Payment> payments =
            new TreeMap<>(java.util.Comparator.comparing(ClaimPaymentId::toString));
    final Set<ExposureId> open = new HashSet<>();
    final Set<ExposureId> closed = new HashSet<>();
    final Map<ExposureId, Long> payable = new HashMap<>();
    long takenOn;
    String phase = "NONE";
    String coverage = "UNVERIFIED";

    static MoneyModel of(List<ClaimEvent> events) {
        var model = new MoneyModel();
        events.forEach(model::note);
        return model;
    }

    void note(ClaimEvent event) {
        if (event instanceof LossNotified) {
            phase = "NOTIFIED";
        } else if (event instanceof ClaimOpened || event instanceof ClaimReopened) {
            phase = "OPEN";
        } else if (event instanceof ClaimClosed) {
            phase = "CLOSED";
        } else if (event instanceof NotificationVoided) {
            phase = "VOIDED";
        } else if (event instanceof NotificationRestored) {
            phase = "NOTIFIED";
        } else if (event instanceof ClaimTakenOn e) {
            phase = e.outcome() == null ? "OPEN" : "CLOSED";
            takenOn = e.paid().minor();
        } else if (event instanceof PaymentTakenOn e) {
            takenOn += e.amount().minor();
        } else if (event instanceof ClosureTakenOn) {
            phase = "CLOSED";
        } else if (event instanceof CoverageConfirmed) {
            coverage = "CONFIRMED";
        } else if (event instanceof RightsReserved) {
            coverage = "RESERVED";
        } else if (event instanceof CoverageDenied) {
            coverage = "DENIED";
        } else if (event instanceof DenialWithdrawn) {
            coverage = "UNVERIFIED";
        } else if (event instanceof ExposureOpened e) {
            open.add(e.exposureId());
        } else if (event instanceof ExposureClosed e) {
            open.remove(e.exposureId());
            closed.add(e.exposureId());
        } else if (event instanceof ExposureReopened e) {
            closed.remove(e.exposureId());
            open.add(e.exposureId());
        } else {
            noteMoney(event);
        }
    }

    private void noteMoney(ClaimEvent event) {
        if (event instanceof ReserveSet e) {
            reserves.put(e.line(), e.total().minor());
            askedReserves.remove(e.line());
            askedTotals.remove(e.line());
        } else if (event instanceof ReserveApprovalRequested e) {
            askedReserves.put(e.line(), e.requestedBy());
            askedTotals.put(e.line(), e.total().minor());
        } else if (event instanceof ReserveRejected e) {
            askedReserves.remove(e.line());
            askedTotals.remove(e.line());
        } else if (event instanceof ReservesReleased e) {
            e.releases()
                    .forEach(
                            each -> reserves.merge(each.line(), -each.released().minor(), Long::sum));
        } else if (event instanceof PaymentRequested e) {
            payments.put(e.paymentId(), new Payment(e.line(), e.amount().minor(), e.type()));
        } else if (event instanceof MoneyEvent e) {
            noteBeside(e);
        } else if (event instanceof PaymentApproved e) {
            status(e.paymentId(), "APPROVED");
        } else if (event instanceof PaymentRejected e) {
            status(e.paymentId(), "REJECTED");
        } else if (event instanceof PaymentPosted e) {
            status(e.paymentId(), "PAID");
        } else if (event instanceof PaymentFailed e) {
            status(e.paymentId(), "FAILED");
        }
    }

    private void noteBeside(MoneyEvent event) {
        if (event instanceof PaymentHoldRequested e) {
            status(e.paymentId(), "HELD");
        } else if (event instanceof PaymentHoldGranted e) {
            status(e.paymentId(), "ASKED");
        } else if (event instanceof PaymentHoldRefused e) {
            status(e.paymentId(), "UNHELD");
        } else if (event instanceof PaymentApprovalVoided e) {
            status(e.paymentId(), "ASKED");
        } else if (event instanceof PaymentWithdrawn e) {
            status(e.paymentId(), "WITHDRAWN");
        } else if (event instanceof PaymentResubmitted e) {
            var before = payment(e.paymentId());
            payments.put(e.paymentId(), new Payment(before.line, e.amount().minor(), before.type));
        } else if (event instanceof PaymentReversed e) {
            status(e.paymentId(), "REVERSED");
        } else if (event instanceof LossAdjusted e) {
            payable.put(e.exposureId(), e.calculation().net().minor());
        }
    }

    private void status(ClaimPaymentId id, String status) {
        payment(id).status = status;
    }

    Payment payment(ClaimPaymentId id) {
        var payment = payments.get(id);
        if (payment == null) {
            throw new AssertionError("Payment " + id + " was never asked for");
        }
        return payment;
    }

    long reserve(ReserveLine line) {
        return reserves.getOrDefault(line, 0L);
    }

    long held(@Nullable ReserveLine line) {
        return payments.values().stream()
                .filter(payment -> line == null ? payment.holds() : payment.takesReserve() && payment.line.equals(line))
                .mapToLong(payment -> payment.amount)
                .sum();
    }

    long heldInAll() {
        return held(null) + takenOn;
    }

    long paid() {
        return payments.values().stream()
                        .filter(payment -> payment.status.equals("PAID"))
                        .mapToLong(payment -> payment.amount)
                        .sum()
                + takenOn;
    }

    int approved() {
        return (int) payments.values().stream()
                .filter(payment -> payment.status.equals("APPROVED"))
                .count();
    }

    long reserveInAll() {
        return reserves.values().stream().mapToLong(Long::longValue).sum() + takenOn;
    }

    /** What is owed and paid, promised or asked for, on one exposure or on all. */
    long owed(@Nullable ExposureId exposure) {
        return payments.values().stream()
                .filter(payment -> payment.holds()
                        && payment.isOwed()
                        && (exposure == null || payment.line.exposure().equals(exposure)))
                .mapToLong(payment -> payment.amount)
                .sum();
    }

    /** What is paid, promised or asked for without a duty to pay it. */
    long exGratia() {
        return payments.values().stream()
                .filter(payment -> payment.holds() && payment.type == PaymentType.EX_GRATIA)
                .mapToLong(payment -> payment.amount)
                .sum();
    }

    boolean isAnythingUnderway() {
        return !askedReserves.isEmpty() || payments.values().stream().anyMatch(Payment::isUnderway);
    }
}
