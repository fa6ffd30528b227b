package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.command.claims.ClaimCommand.CloseClaim;
import org.claimtrail.command.claims.LitigationCommand.*;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LitigationTest {

    private static final LitigationId SUIT = new LitigationId(new UUID(0, 40));
    private static final LocalDate SERVED = LocalDate.of(2026, 3, 5);
    private static final Suit NOTHING = new Suit(null, null, null, null, null);
    private static final Suit COURT = new Suit("Milimani", "E1 of 2026", "Ochieng", kes(900_000), SERVED);
    private static final LitigationOpened NOTICE = new LitigationOpened(CLAIM, SUIT, Stage.NOTICE, "Kamau", NOTHING);
    private static final LitigationOpened IN_SUIT = new LitigationOpened(CLAIM, SUIT, Stage.IN_SUIT, "Kamau", COURT);
    private static final CloseClaim CLOSE = new CloseClaim(CLAIM, Outcome.WITHDRAWN);

    private static OpenLitigation open(Stage stage, Suit suit) {
        return new OpenLitigation(CLAIM, SUIT, stage, "Kamau", suit);
    }

    private static RecordJudgment judge(Winner winner, @Nullable Money amount, @Nullable LocalDate payBy) {
        return new RecordJudgment(CLAIM, SUIT, LocalDate.of(2026, 3, 9), winner, amount, payBy);
    }

    private static JudgmentRecorded judged(Winner winner, @Nullable Money amount) {
        return new JudgmentRecorded(CLAIM, SUIT, LocalDate.of(2026, 3, 9), winner, amount, null);
    }

    private static SettleLitigation settle(@Nullable Money amount, LocalDate on) {
        return new SettleLitigation(CLAIM, SUIT, on, amount, "Each side bears its costs");
    }

    @Test
    void a_suit_begins_with_a_notice_or_before_a_court_and_once() {
        opened().when(open(Stage.NOTICE, NOTHING), "amina", "adjuster").expectEvents(NOTICE);
        opened().when(open(Stage.IN_SUIT, COURT), "amina", "adjuster").expectEvents(IN_SUIT);
        opened().and(NOTICE)
                .when(open(Stage.NOTICE, NOTHING), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.LITIGATION_ALREADY_OPENED));
    }

    @Test
    void a_suit_before_a_court_names_court_and_case() {
        for (var incomplete :
                new Suit[] {new Suit("Milimani", null, null, null, null), new Suit(null, "E1 of 2026", null, null, null)
                }) {
            opened().when(open(Stage.IN_SUIT, incomplete), "amina", "adjuster")
                    .expectException(refused(ClaimRefusal.SUIT_INCOMPLETE));
        }
    }

    @Test
    void amounts_are_positive_and_in_the_claims_currency_and_days_have_come() {
        opened().when(open(Stage.NOTICE, new Suit(null, null, null, kes(0), null)), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_NOT_POSITIVE));
        opened().when(open(Stage.NOTICE, new Suit(null, null, null, Money.of(100, "USD"), null)), "a", "adjuster")
                .expectException(refused(ClaimRefusal.CURRENCY_MISMATCH));
        var tomorrow = new Suit(null, null, null, null, LocalDate.of(2026, 3, 11));
        opened().when(open(Stage.NOTICE, tomorrow), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.DATE_IN_FUTURE));
        var today = new Suit(null, null, null, null, LocalDate.of(2026, 3, 10));
        opened().when(open(Stage.NOTICE, today), "amina", "adjuster").expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_not_said_of_a_suit_that_goes_on_stays_as_it_was() {
        opened().and(IN_SUIT)
                .when(new AdvanceLitigation(CLAIM, SUIT, Stage.IN_SUIT, NOTHING, "Heard"), "amina", "adjuster")
                .expectEvents(new LitigationAdvanced(CLAIM, SUIT, Stage.IN_SUIT, COURT, "Heard"));
        var higher = new Suit("Court of Appeal", "CA 2", "Njeri", kes(800_000), LocalDate.of(2026, 3, 6));
        opened().and(IN_SUIT)
                .and(judged(Winner.INSURER, null))
                .when(new AdvanceLitigation(CLAIM, SUIT, Stage.IN_SUIT, higher, "Appealed"), "amina", "adjuster")
                .expectEvents(new LitigationAdvanced(CLAIM, SUIT, Stage.IN_SUIT, higher, "Appealed"));
    }

    @Test
    void a_notice_goes_on_as_a_notice_or_a_suit_and_a_suit_never_back() {
        opened().and(NOTICE)
                .when(new AdvanceLitigation(CLAIM, SUIT, Stage.NOTICE, NOTHING, "Written again"), "a", "adjuster")
                .expectEvents(new LitigationAdvanced(CLAIM, SUIT, Stage.NOTICE, NOTHING, "Written again"));
        opened().and(NOTICE)
                .when(new AdvanceLitigation(CLAIM, SUIT, Stage.IN_SUIT, NOTHING, "Sued"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.SUIT_INCOMPLETE));
        opened().and(IN_SUIT)
                .when(new AdvanceLitigation(CLAIM, SUIT, Stage.NOTICE, NOTHING, "x"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.LITIGATION_CANNOT_GO_BACK));
        opened().when(new AdvanceLitigation(CLAIM, SUIT, Stage.NOTICE, NOTHING, "x"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.LITIGATION_UNKNOWN));
    }

    @Test
    void a_court_decides_on_what_is_before_it() {
        opened().and(IN_SUIT)
                .when(judge(Winner.PLAINTIFF, kes(500_000), null), "amina", "adjuster")
                .expectEvents(judged(Winner.PLAINTIFF, kes(500_000)));
        opened().and(IN_SUIT)
                .when(judge(Winner.INSURER, null, null), "amina", "adjuster")
                .expectEvents(judged(Winner.INSURER, null));
        opened().and(NOTICE)
                .when(judge(Winner.INSURER, null, null), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.LITIGATION_NOT_IN_SUIT));
    }

    @Test
    void a_judgment_for_the_plaintiff_names_an_amount_and_one_for_the_insurer_none() {
        opened().and(IN_SUIT)
                .when(judge(Winner.PLAINTIFF, null, null), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.JUDGMENT_CONTRADICTED));
        opened().and(IN_SUIT)
                .when(judge(Winner.INSURER, kes(1), null), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.JUDGMENT_CONTRADICTED));
        opened().and(IN_SUIT)
                .when(judge(Winner.PLAINTIFF, kes(1), LocalDate.of(2026, 3, 8)), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.DATES_REVERSED));
        opened().and(IN_SUIT)
                .when(judge(Winner.PLAINTIFF, kes(1), LocalDate.of(2026, 3, 9)), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
        opened().and(IN_SUIT)
                .when(judge(Winner.PLAINTIFF, kes(0), null), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_NOT_POSITIVE));
        var tomorrow = new RecordJudgment(CLAIM, SUIT, LocalDate.of(2026, 3, 11), Winner.INSURER, null, null);
        opened().and(IN_SUIT).when(tomorrow, "amina", "adjuster").expectException(refused(ClaimRefusal.DATE_IN_FUTURE));
    }

    @Test
    void a_suit_is_settled_from_any_stage_and_once() {
        var settled = new LitigationSettled(CLAIM, SUIT, SERVED, kes(100), "Each side bears its costs");
        opened().and(NOTICE).when(settle(kes(100), SERVED), "amina", "adjuster").expectEvents(settled);
        opened().and(IN_SUIT)
                .and(judged(Winner.PLAINTIFF, kes(500_000)))
                .when(settle(kes(100), SERVED), "amina", "adjuster")
                .expectEvents(settled);
        opened().and(NOTICE)
                .and(settled)
                .when(settle(null, SERVED), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.LITIGATION_ENDED));
        opened().and(NOTICE)
                .when(settle(null, LocalDate.of(2026, 3, 11)), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.DATE_IN_FUTURE));
        opened().and(NOTICE)
                .when(settle(kes(0), SERVED), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_NOT_POSITIVE));
    }

    @Test
    void a_claim_is_closed_when_no_suit_can_cost_anything_more() {
        opened().and(NOTICE).when(CLOSE, "amina", "adjuster").expectException(refused(ClaimRefusal.LITIGATION_PENDING));
        opened().and(IN_SUIT)
                .and(judged(Winner.PLAINTIFF, kes(500_000)))
                .when(CLOSE, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.LITIGATION_PENDING));
        opened().and(IN_SUIT)
                .and(judged(Winner.INSURER, null))
                .when(CLOSE, "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
        opened().and(NOTICE)
                .and(new LitigationSettled(CLAIM, SUIT, SERVED, null, "Withdrawn"))
                .when(CLOSE, "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
    }
}
