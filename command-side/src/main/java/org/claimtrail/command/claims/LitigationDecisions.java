package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FacetDecisions.refused;
import static org.claimtrail.command.shared.Refused.unless;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.claimtrail.command.claims.Facets.Litigation;
import org.claimtrail.command.claims.Facets.Litigation.Status;
import org.claimtrail.command.claims.LitigationCommand.*;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Decides what is on record about suits. */
final class LitigationDecisions {

    private LitigationDecisions() {}

    static List<ClaimEvent> open(ClaimState state, OpenLitigation c, Envelope by) {
        var file = FileDecisions.open(state);
        unless(
                !file.facets().suits().containsKey(c.litigationId()),
                ClaimRefusal.LITIGATION_ALREADY_OPENED,
                ClaimRefusal.LITIGATION_ALREADY_OPENED.meaning());
        refuseSuit(file, c.stage(), c.suit(), by);
        return List.of(new LitigationOpened(c.claimId(), c.litigationId(), c.stage(), c.plaintiff(), c.suit()));
    }

    /** The matter goes on; a higher court may also take up what a lower one has decided. */
    static List<ClaimEvent> advance(ClaimState state, AdvanceLitigation c, Envelope by) {
        var file = FileDecisions.open(state);
        var before = unsettled(file, c.litigationId());
        unless(
                c.stage() == Stage.IN_SUIT || before.status() == Status.NOTICE,
                ClaimRefusal.LITIGATION_CANNOT_GO_BACK,
                ClaimRefusal.LITIGATION_CANNOT_GO_BACK.meaning());
        var suit = merged(before.suit(), c.suit());
        refuseSuit(file, c.stage(), suit, by);
        return List.of(new LitigationAdvanced(c.claimId(), c.litigationId(), c.stage(), suit, c.explanation()));
    }

    static List<ClaimEvent> judge(ClaimState state, RecordJudgment c, Envelope by) {
        var file = FileDecisions.open(state);
        unless(
                unsettled(file, c.litigationId()).status() != Status.NOTICE,
                ClaimRefusal.LITIGATION_NOT_IN_SUIT,
                ClaimRefusal.LITIGATION_NOT_IN_SUIT.meaning());
        unless(
                (c.winner() == Winner.PLAINTIFF) == (c.amount() != null),
                ClaimRefusal.JUDGMENT_CONTRADICTED,
                ClaimRefusal.JUDGMENT_CONTRADICTED.meaning());
        refuseAmount(file, c.amount());
        refuseFuture(c.judgedOn(), by);
        unless(
                c.payBy() == null || !c.payBy().isBefore(c.judgedOn()),
                ClaimRefusal.DATES_REVERSED,
                "It was judged on " + c.judgedOn() + " and is to be paid by " + c.payBy() + ".");
        return List.of(
                new JudgmentRecorded(c.claimId(), c.litigationId(), c.judgedOn(), c.winner(), c.amount(), c.payBy()));
    }

    static List<ClaimEvent> settle(ClaimState state, SettleLitigation c, Envelope by) {
        var file = FileDecisions.open(state);
        unsettled(file, c.litigationId());
        refuseAmount(file, c.amount());
        refuseFuture(c.settledOn(), by);
        return List.of(new LitigationSettled(c.claimId(), c.litigationId(), c.settledOn(), c.amount(), c.terms()));
    }

    private static Litigation unsettled(ClaimFile file, LitigationId id) {
        var litigation = file.facets().suits().get(id);
        if (litigation == null) {
            throw refused(ClaimRefusal.LITIGATION_UNKNOWN);
        }
        unless(
                litigation.status() != Status.SETTLED,
                ClaimRefusal.LITIGATION_ENDED,
                ClaimRefusal.LITIGATION_ENDED.meaning());
        return litigation;
    }

    private static void refuseSuit(ClaimFile file, Stage stage, Suit suit, Envelope by) {
        unless(
                stage == Stage.NOTICE || (suit.court() != null && suit.caseNumber() != null),
                ClaimRefusal.SUIT_INCOMPLETE,
                ClaimRefusal.SUIT_INCOMPLETE.meaning());
        refuseAmount(file, suit.claimed());
        refuseFuture(suit.servedOn(), by);
    }

    private static void refuseAmount(ClaimFile file, @Nullable Money amount) {
        unless(
                amount == null || amount.isPositive(),
                ClaimRefusal.AMOUNT_NOT_POSITIVE,
                "The amount is " + amount + ".");
        var currency = file.ledger().currency();
        unless(
                amount == null || amount.currency().equals(currency),
                ClaimRefusal.CURRENCY_MISMATCH,
                "The claim is kept in " + currency + ", the amount is " + amount + ".");
    }

    private static void refuseFuture(@Nullable LocalDate day, Envelope by) {
        // Where a day has begun anywhere on earth, a court can have sat on it.
        var today = by.effectiveAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        unless(
                day == null || !day.isAfter(today),
                ClaimRefusal.DATE_IN_FUTURE,
                "On " + day + ": that day has begun nowhere yet.");
    }

    private static Suit merged(Suit before, Suit said) {
        return new Suit(
                or(said.court(), before.court()),
                or(said.caseNumber(), before.caseNumber()),
                or(said.counsel(), before.counsel()),
                or(said.claimed(), before.claimed()),
                or(said.servedOn(), before.servedOn()));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T before) {
        return said == null ? before : said;
    }
}
