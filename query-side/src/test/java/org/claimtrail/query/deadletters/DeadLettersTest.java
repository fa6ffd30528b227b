package org.claimtrail.query.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;
import static org.claimtrail.query.testing.QuerySide.eventually;
import static org.claimtrail.query.testing.Story.kes;

import java.util.List;
import org.claimtrail.query.claims.claimsummary.ClaimPage;
import org.claimtrail.query.claims.claimsummary.ClaimSummary;
import org.claimtrail.query.claims.claimsummary.ListClaims;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An event that a read model cannot take in waits for an operator; nothing else does. */
class DeadLettersTest {

    private static final String REFUSE = "ALTER TABLE claim_summary ADD CONSTRAINT refuse CHECK (number <> '%s')";

    private final QuerySide querySide = QuerySide.started();
    private final DeadLetters deadLetters = querySide.bean(DeadLetters.class);

    @AfterEach
    void repair() {
        querySide
                .jdbc()
                .sql("ALTER TABLE claim_summary DROP CONSTRAINT IF EXISTS refuse")
                .update();
        querySide.jdbc().sql("DELETE FROM dead_letter_entry").update();
    }

    @Test
    void what_the_database_refuses_waits_and_later_events_of_that_claim_queue_behind_it() {
        var poisoned = new Story("poison", "CLM-P").notified("NUL here: \0, says the claimant");
        var healthy = new Story("poison", "CLM-H").notified().opened();
        poisoned.opened().reserved();
        healthy.reserved();
        querySide.caughtUp();

        assertThat(claims("poison")).singleElement().satisfies(claim -> {
            assertThat(claim.number()).isEqualTo("CLM-H");
            assertThat(claim.outstanding()).isEqualTo(kes(45_000_000));
        });
        var letters = letters("poison");
        assertThat(letters).hasSize(9).allSatisfy(letter -> {
            assertThat(letter.sequence()).isEqualTo(poisoned.claim.toString());
            assertThat(letter.tenant()).isEqualTo("poison");
        });
        var first = letters.getFirst();
        assertThat(first.first()).isTrue();
        assertThat(first.type()).isEqualTo("claims.LossNotified");
        assertThat(first.causeType()).endsWith("PSQLException");
        assertThat(first.causeMessage()).contains("invalid byte sequence");
        assertThat(letters.subList(1, 9)).allSatisfy(letter -> {
            assertThat(letter.first()).isFalse();
            assertThat(letter.causeType()).isNull();
        });
    }

    @Test
    void the_history_takes_in_even_what_the_claim_list_cannot() {
        var poisoned = new Story("poisoned-history").notified("NUL: \0");
        querySide.caughtUp();

        assertThat(querySide
                        .jdbc()
                        .sql("SELECT count(*) FROM history WHERE aggregate_id = ?")
                        .param(poisoned.claim.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_retry_that_fails_again_keeps_the_letters_and_one_after_the_repair_takes_them_in() {
        querySide.jdbc().sql(REFUSE.formatted("CLM-R")).update();
        var story = new Story("repair", "CLM-R").notified().opened();
        querySide.caughtUp();
        var letters = letters("repair");
        assertThat(letters).hasSize(8);

        assertThat(deadLetters.retry(letters.getFirst().id())).isEqualTo(DeadLetters.Outcome.FAILED_AGAIN);
        assertThat(letters("repair")).hasSize(8);

        querySide.jdbc().sql("ALTER TABLE claim_summary DROP CONSTRAINT refuse").update();
        story.reserved();
        eventually(() -> assertThat(letters("repair")).hasSize(9));
        assertThat(deadLetters.retryAll(ReadModels.CLAIM_SUMMARY)).isEqualTo(DeadLetters.Outcome.DONE);
        assertThat(letters("repair")).isEmpty();
        assertThat(claims("repair"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.outstanding()).isEqualTo(kes(45_000_000)));
        story.paymentWaits();
        querySide.caughtUp();
        assertThat(claims("repair").getFirst().paymentsAwaitingApproval()).isEqualTo(1);
    }

    @Test
    void a_letter_that_is_given_up_is_gone_and_those_behind_it_stay() {
        querySide.jdbc().sql(REFUSE.formatted("CLM-G")).update();
        new Story("given-up", "CLM-G").notified().opened();
        querySide.caughtUp();
        var letters = letters("given-up");

        assertThat(deadLetters.discard(letters.getFirst().id(), "Otieno", "Sent twice"))
                .isEqualTo(DeadLetters.Outcome.DONE);

        assertThat(letters("given-up")).hasSize(7);
        assertThat(deadLetters.retry(letters.getFirst().id())).isEqualTo(DeadLetters.Outcome.NOT_FOUND);
        assertThat(deadLetters.retryAll(ReadModels.CLAIM_SUMMARY)).isEqualTo(DeadLetters.Outcome.FAILED_AGAIN);
        assertThat(letters("given-up").getFirst().causeMessage()).contains("no row to be changed");
    }

    private List<ClaimSummary> claims(String tenant) {
        return querySide
                .ask(
                        new ListClaims(tenant, EVERYTHING, ListClaims.Filter.none(), null, Paging.first()),
                        ClaimPage.class)
                .items();
    }

    private List<DeadLetter> letters(String tenant) {
        return querySide
                .ask(new ListDeadLetters(tenant, ReadModels.CLAIM_SUMMARY, Paging.first()), DeadLetterPage.class)
                .items();
    }
}
