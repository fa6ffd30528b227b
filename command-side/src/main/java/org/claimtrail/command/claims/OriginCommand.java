package org.claimtrail.command.claims;

import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.OriginEvent.Resemblance;

/** What can be asked about where a claim comes from: an earlier notification of the same loss, or a catastrophe. */
public sealed interface OriginCommand extends FacetCommand {

    /** Notes that earlier claims look the same. */
    record MarkSuspectedDuplicate(ClaimId claimId, List<Resemblance> resemblances) implements OriginCommand {}

    /** Says that it is another loss. */
    record DismissDuplicate(ClaimId claimId, String explanation) implements OriginCommand {}

    /** Says to which catastrophe the loss belongs. */
    record AssignCatastrophe(ClaimId claimId, String code) implements OriginCommand {}

    /** Says that the loss belongs to no catastrophe after all. */
    record RemoveCatastrophe(ClaimId claimId, String explanation) implements OriginCommand {}
}
