package org.claimtrail.command.limits;

import java.util.HashMap;
import java.util.Map;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.limits.LimitEvent.*;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.shared.Money;

/** Where a shared limit stands. */
sealed interface LimitState {

    LimitState BEGINNING = new Unopened();

    /** Nobody has asked for any of it. */
    record Unopened() implements LimitState {}

    /**
     * It can be taken from.
     *
     * @param amount how much there is in all
     * @param policyVersion the version of the policy that says so
     * @param nearlyExhausted whether that most of it is taken has been said
     */
    record Opened(LimitType type, Money amount, long policyVersion, Map<HoldId, Hold> holds, boolean nearlyExhausted)
            implements LimitState {

        public Opened {
            holds = Map.copyOf(holds);
        }

        /** What all holds take together, confirmed or not. */
        Money taken() {
            return holds.values().stream().map(Hold::amount).reduce(Money.zero(amount.currency()), Money::plus);
        }

        /** What is left for a hold, its own part included. */
        Money remainingFor(HoldId id) {
            var hold = holds.get(id);
            var left = amount.minus(taken());
            return hold == null ? left : left.plus(hold.amount());
        }

        Opened with(HoldId id, Hold hold) {
            var all = new HashMap<>(holds);
            all.put(id, hold);
            return new Opened(type, amount, policyVersion, all, nearlyExhausted);
        }

        Opened agreed(Money agreed, long version) {
            return new Opened(type, agreed, version, holds, false);
        }

        Opened saying(boolean nearly) {
            return new Opened(type, amount, policyVersion, holds, nearly);
        }

        Hold hold(HoldId id) {
            var hold = holds.get(id);
            if (hold == null) {
                throw new IllegalStateException("The history names hold " + id + " before anything was set aside");
            }
            return hold;
        }
    }

    /**
     * What a claim has taken; zero once it has been given back.
     *
     * @param confirmed whether it has been used up
     */
    record Hold(ClaimId claim, int sequence, Money amount, boolean confirmed) {}

    static LimitState evolve(LimitState state, LimitEvent event) {
        return switch (event) {
            case LimitOpened e ->
                new Opened(e.limit().type(), e.limit().amount(), e.limit().policyVersion(), Map.of(), false);
            case LimitChanged e -> opened(state).agreed(e.amount(), e.policyVersion());
            case LimitHeld e -> opened(state).with(e.holdId(), new Hold(e.claimId(), e.sequence(), e.amount(), false));
            case LimitHoldRefused e -> state;
            case LimitConfirmed e -> {
                var hold = opened(state).hold(e.holdId());
                yield opened(state).with(e.holdId(), new Hold(hold.claim(), hold.sequence(), hold.amount(), true));
            }
            case LimitReleased e -> {
                var hold = opened(state).hold(e.holdId());
                var nothing = Money.zero(hold.amount().currency());
                yield opened(state)
                        .with(e.holdId(), new Hold(hold.claim(), hold.sequence(), nothing, false))
                        .saying(false);
            }
            case LimitNearlyExhausted e -> opened(state).saying(true);
        };
    }

    private static Opened opened(LimitState state) {
        if (state instanceof Opened opened) {
            return opened;
        }
        throw new IllegalStateException("The history takes from a limit before it was opened");
    }
}
