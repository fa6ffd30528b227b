package org.claimtrail.command.policies;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.EnumSet;
import java.util.HashSet;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.policies.CoverTerms.SubLimit;
import org.claimtrail.events.shared.Money;

/** Which terms a cover can be on. */
final class TermsOfCovers {

    private TermsOfCovers() {}

    /** Refuses terms by which nothing could be calculated, or that say two things about one. */
    static void refuseInvalid(Cover cover) {
        var terms = cover.terms();
        require(
                terms.coinsurance() >= 0 && terms.coinsurance() <= CoverTerms.WHOLE,
                cover,
                "a coinsurance of " + terms.coinsurance() + " of " + CoverTerms.WHOLE + " basis points");
        require(terms.waitingDays() >= 0, cover, "a waiting period of " + terms.waitingDays() + " days");
        require(
                terms.order().size() == Step.values().length
                        && EnumSet.copyOf(terms.order()).size() == Step.values().length,
                cover,
                "the order " + terms.order() + ", which does not name each step once");
        if (terms.sumInsured() != null) {
            requireAmount(cover, "sum insured", terms.sumInsured());
        }
        if (terms.aggregateLimit() != null) {
            requireAmount(cover, "aggregate limit", terms.aggregateLimit());
        }
        var named = new HashSet<String>();
        for (var sub : terms.subLimits()) {
            requireAmount(cover, "sub-limit for " + sub.name(), sub.limit());
            require(named.add(key(sub)), cover, "two sub-limits for " + sub.name());
        }
    }

    private static String key(SubLimit sub) {
        return sub.bounds() + ":" + sub.name();
    }

    private static void requireAmount(Cover cover, String what, Money amount) {
        require(
                amount.isPositive() && amount.currency().equals(cover.limit().currency()),
                cover,
                "the " + what + " " + amount);
    }

    private static void require(boolean condition, Cover cover, String what) {
        unless(condition, PolicyRefusal.TERMS_INVALID, "Cover " + cover.code() + " cannot have " + what + ".");
    }
}
