package org.claimtrail.command.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows what speaks against making somebody responsible for a claim: the fact that assignments are decided upon. */
@FunctionalInterface
public interface Assignees {

    /** For a tenant that keeps no directory of its people: nothing speaks against anybody. */
    Assignees ANYBODY = (tenant, handle, work) -> List.of();

    /** All that speaks against somebody as things stand now; nothing where the tenant has enrolled nobody. */
    List<Objection> against(String tenant, String handle, Work work);

    /**
     * What there is to be done.
     *
     * @param product of the claim's policy; null as long as that is not attached
     * @param cause of the loss, if it is known
     */
    record Work(@Nullable String product, @Nullable String cause) {}

    /** What can speak against somebody. */
    enum Objection {
        /** He was never enrolled. */
        NOT_ENROLLED,
        /** He is not called upon any more. */
        INACTIVE,
        /** Handling claims is not what he does. */
        NO_ADJUSTER,
        /** What he knows is something else. */
        NOT_SKILLED,
        /** He is away today. */
        ABSENT
    }
}
