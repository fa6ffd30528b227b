package org.claimtrail.command.parametric;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.authority.Stake;
import org.claimtrail.command.parametric.ProgrammeCommand.*;
import org.claimtrail.command.parametric.ProgrammeState.Absent;
import org.claimtrail.command.parametric.ProgrammeState.Known;
import org.claimtrail.command.parametric.ProgrammeState.Triggered;
import org.claimtrail.command.parametric.ProgrammeState.Waiting;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.parametric.IndexReading;
import org.claimtrail.events.parametric.PayoutTable;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.parametric.ProgrammeEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;

/** Decides what an index pays to whom. */
final class ProgrammeDecisions {

    private ProgrammeDecisions() {}

    static List<ProgrammeEvent> open(ProgrammeState state, OpenProgramme c) {
        require(state instanceof Absent, ProgrammeRefusal.PROGRAMME_EXISTS);
        require(!c.seasonTo().isBefore(c.seasonFrom()), ProgrammeRefusal.SEASON_ENDS_BEFORE_IT_BEGINS);
        require(c.payouts().risesStepByStep(), ProgrammeRefusal.PAYOUT_TABLE_INCONSISTENT);
        require(ProviderSignature.isKey(c.providerKey()), ProgrammeRefusal.PROVIDER_KEY_UNREADABLE);
        return List.of(new ProgrammeOpened(
                c.programmeId(),
                c.programmeNumber(),
                c.name(),
                c.index(),
                c.unit(),
                c.area(),
                c.season(),
                c.seasonFrom(),
                c.seasonTo(),
                c.cover(),
                c.payouts(),
                c.currency(),
                c.providerKey()));
    }

    /**
     * Enrols a policy before the season, so that nobody insures against what is known.
     *
     * @param policy the policy as it will stand on the season's first day, if any term of it is on risk then
     */
    static List<ProgrammeEvent> enrol(
            ProgrammeState state, EnrolPolicy c, Envelope by, Optional<PolicySnapshot> policy) {
        var programme = beforeTheSeason(state, by);
        var enrolment = new PolicyEnrolled(c.programmeId(), c.policyNumber(), c.sumInsured(), c.insured());
        var known = programme.enrolled().get(c.policyNumber());
        if (known != null) {
            require(known.equals(enrolment), ProgrammeRefusal.ENROLMENT_CONTRADICTED);
            return List.of();
        }
        require(c.sumInsured().isPositive(), ProgrammeRefusal.ENROLMENT_AMOUNT_NOT_POSITIVE);
        require(
                c.sumInsured().currency().equals(programme.terms().currency()),
                ProgrammeRefusal.ENROLMENT_CURRENCY_MISMATCH);
        require(isCountable(programme, c.sumInsured()), ProgrammeRefusal.ENROLMENT_TOTAL_TOO_LARGE);
        require(c.insured().account() != null, ProgrammeRefusal.ENROLMENT_ACCOUNT_MISSING);
        require(covers(policy, programme.terms().cover()), ProgrammeRefusal.POLICY_DOES_NOT_COVER);
        return List.of(enrolment);
    }

    static List<ProgrammeEvent> withdraw(ProgrammeState state, WithdrawEnrolment c, Envelope by) {
        var programme = beforeTheSeason(state, by);
        require(programme.enrolled().containsKey(c.policyNumber()), ProgrammeRefusal.ENROLMENT_UNKNOWN);
        return List.of(new EnrolmentWithdrawn(c.programmeId(), c.policyNumber(), c.explanation()));
    }

    /** Takes a signed reading in: where it reaches a step of the payouts, all enrolled policies are to be paid. */
    static List<ProgrammeEvent> trigger(ProgrammeState state, TriggerParametric c, Envelope by) {
        var programme = waiting(state);
        var terms = programme.terms();
        refuseReading(terms, c.reading(), by);
        var reached = terms.payouts().reachedBy(c.reading().value());
        if (reached.isEmpty() || programme.enrolled().isEmpty()) {
            return List.of(new IndexRead(c.programmeId(), c.reading()));
        }
        var basisPoints = reached.get().basisPoints();
        var total = programme.enrolled().values().stream()
                .map(enrolment -> PayoutTable.part(enrolment.sumInsured(), basisPoints))
                .reduce(Money.zero(terms.currency()), Money::plus);
        return List.of(new ParametricTriggerMet(
                c.programmeId(), c.reading(), basisPoints, programme.enrolled().size(), total, by.actor()));
    }

    /** One approval for the whole batch, by somebody whose authority reaches the whole of it. */
    static List<ProgrammeEvent> approve(ProgrammeState state, ApprovePayouts c, Envelope by, AuthorityProfile profile) {
        var trigger = pending(state, by);
        var authority = profile.toDecide(by.roles(), new Stake(LimitType.CUMULATIVE_PAYMENT, trigger.total()));
        unless(
                authority.alone(),
                ProgrammeRefusal.PAYOUTS_EXCEED_AUTHORITY,
                "The payouts come to " + trigger.total() + "; " + authority.words() + ".");
        return List.of(new PayoutsApproved(
                c.programmeId(), trigger.policies(), trigger.total(), by.actor(), authority.basis()));
    }

    static List<ProgrammeEvent> reject(ProgrammeState state, RejectPayouts c, Envelope by) {
        pending(state, by);
        return List.of(new PayoutsRejected(c.programmeId(), c.explanation()));
    }

    private static void refuseReading(ProgrammeOpened terms, IndexReading reading, Envelope by) {
        require(
                !reading.observedOn().isBefore(terms.seasonFrom())
                        && !reading.observedOn().isAfter(terms.seasonTo())
                        && !reading.observedOn().isAfter(latestDay(by)),
                ProgrammeRefusal.READING_OUT_OF_SEASON);
        var signed = reading.signedText(terms.programmeNumber(), terms.index(), terms.area(), terms.season());
        require(
                ProviderSignature.isBy(terms.providerKey(), signed, reading.signature()),
                ProgrammeRefusal.READING_NOT_SIGNED);
    }

    private static ParametricTriggerMet pending(ProgrammeState state, Envelope by) {
        known(state);
        if (!(state instanceof Triggered triggered)) {
            throw refused(ProgrammeRefusal.NO_PAYOUTS_PENDING);
        }
        require(!by.actor().equals(triggered.trigger().requestedBy()), ProgrammeRefusal.PAYOUTS_FOUR_EYES);
        return triggered.trigger();
    }

    private static Waiting beforeTheSeason(ProgrammeState state, Envelope by) {
        var programme = waiting(state);
        require(latestDay(by).isBefore(programme.terms().seasonFrom()), ProgrammeRefusal.ENROLMENT_CLOSED);
        return programme;
    }

    private static Waiting waiting(ProgrammeState state) {
        known(state);
        if (state instanceof Waiting waiting) {
            return waiting;
        }
        throw refused(ProgrammeRefusal.PAYOUTS_UNDERWAY);
    }

    private static void known(ProgrammeState state) {
        require(state instanceof Known, ProgrammeRefusal.PROGRAMME_NOT_FOUND);
    }

    /**
     * The day that it is where days begin first: what has begun anywhere may be known to somebody. It is the day on which we
     * learn of the enrolment, whatever day it is said to hold from.
     */
    private static LocalDate latestDay(Envelope by) {
        return by.recordedAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
    }

    private static boolean isCountable(Waiting programme, Money more) {
        try {
            return programme.insured().plus(more).leavesRoomForTotals();
        } catch (ArithmeticException overflow) {
            return false;
        }
    }

    private static boolean covers(Optional<PolicySnapshot> policy, String cover) {
        return policy.stream()
                .flatMap(snapshot -> snapshot.covers().stream())
                .anyMatch(candidate -> candidate.code().equals(cover));
    }

    private static void require(boolean condition, ProgrammeRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    private static Refused refused(ProgrammeRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
