package org.claimtrail.query.worklist;

import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * What something is to be done about.
 *
 * @param reference what it is called in paths
 * @param number what people call it
 * @param title what it is, in few words: it ends the summary of everything that is to be done about it
 * @param claimNumber null where the claim itself says it
 */
record Matter(
        UUID id,
        WorkArea area,
        String reference,
        @Nullable String number,
        @Nullable String title,
        @Nullable ClaimId claimId,
        @Nullable String claimNumber,
        Terms terms) {

    static Matter of(WorkArea area, UUID id) {
        return new Matter(id, area, id.toString(), null, null, null, null, Terms.NONE);
    }

    Matter called(String name) {
        return new Matter(id, area, name, number, title, claimId, claimNumber, terms);
    }

    Matter numbered(@Nullable String known) {
        return new Matter(id, area, reference, known, title, claimId, claimNumber, terms);
    }

    Matter titled(String words) {
        return new Matter(id, area, reference, number, words, claimId, claimNumber, terms);
    }

    Matter on(@Nullable ClaimId claim, @Nullable String itsNumber) {
        return new Matter(id, area, reference, number, title, claim, itsNumber, terms);
    }

    Matter with(Terms known) {
        return new Matter(id, area, reference, number, title, claimId, claimNumber, known);
    }
}
