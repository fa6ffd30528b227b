package org.claimtrail.events.correspondence;

import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;

/** To whom a letter is: a party of the claim, as it was called then. */
public record Addressee(PartyId partyId, Party.Role role, String name) {

    /** To this party. */
    public static Addressee of(Party party) {
        return new Addressee(party.id(), party.role(), party.name());
    }
}
