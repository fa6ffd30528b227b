package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;

import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyEvent.*;
import org.claimtrail.events.policies.Term;

/** What happened to a policy, without who did it. */
final class PolicyWords {

    private PolicyWords() {}

    static String of(PolicyEvent event) {
        return switch (event) {
            case PolicyIssued e ->
                "issued policy " + e.policyNumber() + " (" + e.product() + ") to " + e.holder() + " " + period(e.term())
                        + " for " + money(e.premium());
            case PolicyRenewed e -> "renewed the policy " + period(e.term()) + " for " + money(e.premium());
            case PolicyEndorsed e ->
                "changed the cover from " + e.effectiveOn() + " on; the premium changes by " + money(e.premiumChange());
            case PremiumReceived e ->
                "recorded " + money(e.amount()) + " of premium received on " + e.receivedOn() + " for the term from "
                        + e.term() + " (" + e.reference() + ")";
            case PolicyholderLinked e -> "linked policy " + e.policyNumber() + " to its holder " + e.user();
            case PolicyholderUnlinked e ->
                "took the link of policy " + e.policyNumber() + " to " + e.user() + " back: " + e.explanation();
            case PolicyTermTakenOn e ->
                "took a term of policy " + e.policyNumber() + " on from an earlier system, " + period(e.term())
                        + " for " + money(e.premium());
        };
    }

    private static String period(Term term) {
        return "from " + term.from() + " to " + term.to();
    }
}
