package org.claimtrail.command.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.events.staff.AssignmentEvent.Ranking;
import org.springframework.stereotype.Component;

/** Says who would be the right one for a claim, as things stand now. */
@Component
public final class HandlerProposals {

    private final Colleagues colleagues;
    private final PolicyTerms policies;

    HandlerProposals(Colleagues colleagues, PolicyTerms policies) {
        this.colleagues = colleagues;
        this.policies = policies;
    }

    /**
     * Everybody who is considered for a claim, the first choice first.
     *
     * @param day on which nobody may be away
     */
    public Ranking rank(String tenant, ClaimFacts claim, LocalDate day) {
        var product = Optional.ofNullable(claim.product())
                .or(() -> Optional.ofNullable(claim.policyNumber())
                        .flatMap(number -> policies.asOf(tenant, number, claim.lossDate()))
                        .map(policy -> policy.product()));
        var need = new HandlerDecisions.Need(product.orElse(null), claim.cause());
        return HandlerDecisions.rank(need, day, colleagues.all(tenant));
    }

    /** The first who comes into question. */
    public static Optional<String> best(Ranking ranking) {
        return HandlerDecisions.best(ranking);
    }
}
