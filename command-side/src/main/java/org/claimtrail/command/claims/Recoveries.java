package org.claimtrail.command.claims;

import java.util.HashMap;
import java.util.Map;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.RecoveryEvent.*;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.shared.Money;

/** What is got back on a claim, by recovery. */
record Recoveries(Map<RecoveryId, Recovery> byId) {

    static final Recoveries NONE = new Recoveries(Map.of());

    /**
     * One recovery.
     *
     * @param receipts what has come in and not gone back, by the receipt it is booked under
     * @param reversed what has gone back, likewise: a receipt is not booked a second time
     * @param forgone what was given up
     */
    record Recovery(
            Kind kind,
            Status status,
            Money expected,
            Map<String, Money> receipts,
            Map<String, Money> reversed,
            Money forgone) {

        /** How far a recovery has come. */
        enum Status {
            OPEN,
            COMPLETED,
            WAIVED
        }

        Recovery {
            receipts = Map.copyOf(receipts);
            reversed = Map.copyOf(reversed);
        }

        Money recovered() {
            return receipts.values().stream().reduce(Money.zero(expected.currency()), Money::plus);
        }

        boolean isOpen() {
            return status == Status.OPEN;
        }

        private Recovery expecting(Money other) {
            return new Recovery(kind, status, other, receipts, reversed, forgone);
        }

        private Recovery with(String receipt, Money amount) {
            var more = new HashMap<>(receipts);
            more.put(receipt, amount);
            return new Recovery(kind, status, expected, more, reversed, forgone);
        }

        /** Money that went back is to be got in again: the recovery goes on. */
        private Recovery without(String receipt, Money amount) {
            var fewer = new HashMap<>(receipts);
            fewer.remove(receipt);
            var gone = new HashMap<>(reversed);
            gone.put(receipt, amount);
            return new Recovery(kind, Status.OPEN, expected, fewer, gone, Money.zero(expected.currency()));
        }

        private Recovery ended(Status how, Money givenUp) {
            return new Recovery(kind, how, expected, receipts, reversed, givenUp);
        }
    }

    Recoveries {
        byId = Map.copyOf(byId);
    }

    /** What has come in other than by selling salvage: nobody owes an insurer more than he has paid. */
    Money owedAndRecovered(String currency) {
        return byId.values().stream()
                .filter(recovery -> recovery.kind() != Kind.SALVAGE)
                .map(Recovery::recovered)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** What has been given up on the whole claim. */
    Money forgone(String currency) {
        return byId.values().stream().map(Recovery::forgone).reduce(Money.zero(currency), Money::plus);
    }

    Recoveries after(RecoveryEvent event) {
        return switch (event) {
            case RecoveryOpened e -> with(e.recoveryId(), opened(e));
            case RecoveryReestimated e ->
                with(e.recoveryId(), known(e.recoveryId()).expecting(e.expected()));
            case RecoveryRecorded e ->
                with(e.recoveryId(), known(e.recoveryId()).with(e.receipt(), e.amount()));
            case RecoveryReversed e ->
                with(e.recoveryId(), known(e.recoveryId()).without(e.receipt(), e.amount()));
            case RecoveryCompleted e ->
                with(
                        e.recoveryId(),
                        known(e.recoveryId())
                                .ended(
                                        Recovery.Status.COMPLETED,
                                        Money.zero(e.inAll().currency())));
            case RecoveryWaived e ->
                with(e.recoveryId(), known(e.recoveryId()).ended(Recovery.Status.WAIVED, e.forgone()));
        };
    }

    private static Recovery opened(RecoveryOpened e) {
        return new Recovery(
                e.kind(),
                Recovery.Status.OPEN,
                e.expected(),
                Map.of(),
                Map.of(),
                Money.zero(e.expected().currency()));
    }

    private Recovery known(RecoveryId id) {
        var recovery = byId.get(id);
        if (recovery == null) {
            throw new IllegalStateException("The history names recovery " + id + " before it was opened");
        }
        return recovery;
    }

    private Recoveries with(RecoveryId id, Recovery recovery) {
        var all = new HashMap<>(byId);
        all.put(id, recovery);
        return new Recoveries(all);
    }
}
