package org.claimtrail.command.supply;

import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.events.supply.VendorEvent.*;
import org.claimtrail.events.supply.VendorProfile;
import org.jspecify.annotations.Nullable;

/** Where a vendor stands. */
sealed interface VendorState {

    VendorState BEGINNING = new Absent();

    /** Nobody has proposed it. */
    record Absent() implements VendorState {}

    /** Somebody has. */
    record Known(Panel panel, VendorProfile profile, String proposedBy, Account account) implements VendorState {

        Known with(Panel now) {
            return new Known(now, profile, proposedBy, account);
        }

        Known with(VendorProfile now) {
            return new Known(panel, now, proposedBy, account);
        }

        Known with(Account now) {
            return new Known(panel, profile, proposedBy, now);
        }
    }

    /** The vendor's place on the panel. */
    enum Panel {
        PROPOSED,
        APPROVED,
        SUSPENDED,
        REMOVED
    }

    /** Where the vendor is paid, and who said so; without either there is none. */
    record Account(@Nullable BankAccount account, @Nullable String setBy, boolean verified) {
        static final Account NONE = new Account(null, null, false);
    }

    /**
     * The state after an event.
     *
     * @param actor who did it
     */
    static VendorState evolve(VendorState state, VendorEvent event, String actor) {
        return switch (event) {
            case VendorProposed e -> new Known(Panel.PROPOSED, e.profile(), actor, Account.NONE);
            case VendorProfileChanged e -> known(state).with(e.profile());
            case VendorApproved e -> known(state).with(Panel.APPROVED);
            case VendorSuspended e -> known(state).with(Panel.SUSPENDED);
            case VendorReinstated e -> known(state).with(Panel.APPROVED);
            case VendorRemoved e -> known(state).with(Panel.REMOVED);
            case VendorReturned e ->
                new Known(
                        Panel.PROPOSED,
                        known(state).profile(),
                        actor,
                        known(state).account());
            case VendorAccountSet e -> known(state).with(new Account(e.account(), actor, false));
            case VendorAccountVerified e -> {
                var account = known(state).account();
                yield known(state).with(new Account(account.account(), account.setBy(), true));
            }
        };
    }

    private static Known known(VendorState state) {
        return switch (state) {
            case Known known -> known;
            case Absent absent -> throw new IllegalStateException("The history does not begin with a proposal");
        };
    }
}
