package org.claimtrail.command.policies;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import org.claimtrail.command.policies.PolicyCommand.*;
import org.claimtrail.command.policies.PolicyState.Issued;
import org.claimtrail.command.policies.PolicyState.PolicyTerm;
import org.claimtrail.command.policies.PolicyState.Unknown;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.shared.Reach;

/** Decides on the terms of a policy and what they cover. */
final class PolicyDecisions {

    private PolicyDecisions() {}

    static List<PolicyEvent> issue(PolicyState state, IssuePolicy c) {
        unless(
                state instanceof Unknown,
                PolicyRefusal.POLICY_ALREADY_ISSUED,
                "Policy " + c.policyNumber() + " exists already.");
        refuseTerms(c.covers(), c.premium());
        return List.of(new PolicyIssued(
                c.policyId(), c.policyNumber(), c.product(), c.holder(), c.term(), c.covers(), c.premium()));
    }

    static List<PolicyEvent> renew(PolicyState state, RenewPolicy c) {
        var last = issued(state).last();
        unless(
                c.term().from().isAfter(last.period().to()),
                PolicyRefusal.TERM_NOT_NEXT,
                "The last term ends on " + last.period().to() + ".");
        sameCurrency(last.premium(), c.premium());
        refuseTerms(c.covers(), c.premium());
        return List.of(new PolicyRenewed(c.policyId(), c.term(), c.covers(), c.premium()));
    }

    static List<PolicyEvent> endorse(PolicyState state, EndorsePolicy c) {
        var term = issued(state)
                .on(c.effectiveOn())
                .orElseThrow(() -> new Refused(
                        PolicyRefusal.OUTSIDE_TERM, "No term of the policy contains " + c.effectiveOn() + "."));
        refuseOutOfSequence(term, c.effectiveOn());
        sameCurrency(term.premium(), c.premiumChange());
        refuseTerms(c.covers(), term.premium().plus(c.premiumChange()));
        return List.of(new PolicyEndorsed(c.policyId(), c.effectiveOn(), c.covers(), c.premiumChange()));
    }

    /** Takes note of premium; what has been received decides whether a cover that answers on premium does. */
    static List<PolicyEvent> recordPremium(PolicyState state, RecordPremium c, Envelope by) {
        var policy = issued(state);
        var term = policy.on(c.term())
                .orElseThrow(() ->
                        new Refused(PolicyRefusal.OUTSIDE_TERM, "No term of the policy contains " + c.term() + "."));
        sameCurrency(term.premium(), c.amount());
        // Where a day has begun anywhere on earth, money can have come on it.
        var today = by.effectiveAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        unless(
                c.amount().isPositive() && !c.receivedOn().isAfter(today),
                PolicyRefusal.PREMIUM_NOT_POSITIVE,
                "The amount is " + c.amount() + ", received on " + c.receivedOn() + ".");
        return List.of(new PremiumReceived(
                c.policyId(), policy.number(), term.period().from(), c.amount(), c.receivedOn(), c.reference()));
    }

    static List<PolicyEvent> link(PolicyState state, LinkPolicyholder c) {
        var policy = issued(state);
        unless(
                !c.user().equals(policy.policyholder()),
                PolicyRefusal.POLICYHOLDER_ALREADY_LINKED,
                PolicyRefusal.POLICYHOLDER_ALREADY_LINKED.meaning());
        return List.of(new PolicyholderLinked(c.policyId(), policy.number(), c.user()));
    }

    static List<PolicyEvent> unlink(PolicyState state, UnlinkPolicyholder c) {
        var policy = issued(state);
        var user = policy.policyholder();
        if (user == null) {
            throw new Refused(PolicyRefusal.POLICYHOLDER_NOT_LINKED, PolicyRefusal.POLICYHOLDER_NOT_LINKED.meaning());
        }
        return List.of(new PolicyholderUnlinked(c.policyId(), policy.number(), user, c.explanation()));
    }

    /** Nobody reaches a policy that is not his, if he is only let to his own; he does not learn that there is one. */
    static void refuseOutOfReach(PolicyState state, Reach reach) {
        var holder = state instanceof Issued issued ? issued.policyholder() : null;
        unless(reach.reachesOwn(holder), CommonRefusal.NOT_FOUND, CommonRefusal.NOT_FOUND.meaning());
    }

    /** Takes a term on; the same term on the same conditions is there already and changes nothing. */
    static List<PolicyEvent> takeOn(PolicyState state, TakeOnTerm c) {
        refuseTerms(c.covers(), c.premium());
        var wanted = PolicyTerm.of(c.term(), c.covers(), c.premium());
        var there =
                state instanceof Issued issued ? issued.overlapping(c.term()).orElse(null) : null;
        if (there != null && there.isOnSameConditionsAs(wanted)) {
            return List.of();
        }
        unless(
                there == null,
                PolicyRefusal.TERM_OVERLAPS,
                "Policy " + c.policyNumber() + " has another term from "
                        + (there == null ? "" : there.period().from()) + ", on other conditions.");
        return List.of(new PolicyTermTakenOn(
                c.policyId(),
                c.policyNumber(),
                c.product(),
                c.holder(),
                c.term(),
                c.covers(),
                c.premium(),
                c.upload()));
    }

    private static void refuseOutOfSequence(PolicyTerm term, LocalDate effectiveOn) {
        var latest = term.segments().getLast().from();
        unless(
                !effectiveOn.isBefore(latest),
                PolicyRefusal.OUT_OF_SEQUENCE,
                "The term was changed from " + latest + " on already.");
    }

    private static void refuseTerms(List<Cover> covers, Money premium) {
        unless(!premium.isNegative(), PolicyRefusal.PREMIUM_NEGATIVE, "The premium would be " + premium + ".");
        unless(!covers.isEmpty(), PolicyRefusal.NO_COVER, PolicyRefusal.NO_COVER.meaning());
        var codes = new HashSet<String>();
        for (var cover : covers) {
            unless(codes.add(cover.code()), PolicyRefusal.COVER_REPEATED, "Cover " + cover.code() + " stands twice.");
            sameCurrency(premium, cover.limit());
            sameCurrency(premium, cover.deductible());
            unless(
                    cover.limit().isPositive() && !cover.deductible().isNegative(),
                    PolicyRefusal.LIMIT_NOT_POSITIVE,
                    "Cover " + cover.code() + " has the limit " + cover.limit() + " and the deductible "
                            + cover.deductible() + ".");
            TermsOfCovers.refuseInvalid(cover);
        }
    }

    private static void sameCurrency(Money one, Money other) {
        unless(
                one.currency().equals(other.currency()),
                PolicyRefusal.CURRENCY_MISMATCH,
                "The policy is kept in " + one.currency() + ", not in " + other.currency() + ".");
    }

    private static Issued issued(PolicyState state) {
        return switch (state) {
            case Issued issued -> issued;
            case Unknown e ->
                throw new Refused(PolicyRefusal.POLICY_NOT_FOUND, PolicyRefusal.POLICY_NOT_FOUND.meaning());
        };
    }
}
