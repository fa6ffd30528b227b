package org.claimtrail.command.salvage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimtrail.command.claims.SalvageRecoveries.OpenRecovery;
import org.claimtrail.command.salvage.SalvageCommand.*;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.salvage.SaleId;
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.salvage.SalvageEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

class SalvageTest {

    private static final LotId LOT = new LotId(new UUID(0, 1));
    private static final ClaimId CLAIM = new ClaimId(new UUID(0, 2));
    private static final RecoveryId RECOVERY = new RecoveryId(new UUID(0, 3));
    private static final SaleId SALE = new SaleId(new UUID(0, 4));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final OpenRecovery OPEN = new OpenRecovery("CLM-2026-000001", "KES");

    private static final LotTakenIn TYRES = new LotTakenIn(
            LOT,
            "SAL-2026-000001",
            CLAIM,
            "CLM-2026-000001",
            RECOVERY,
            Category.PARTS,
            "Tyres",
            4,
            "Industrial Area yard",
            kes(20_000));

    @Test
    void a_lot_is_taken_in_for_an_open_recovery_by_salvage() {
        assertThat(SalvageDecisions.takeIn(SalvageState.BEGINNING, takeIn(4, kes(20_000)), Optional.of(OPEN)))
                .containsExactly(TYRES);
        refused(
                SalvageRefusal.SALVAGE_RECOVERY_NOT_OPEN,
                () -> SalvageDecisions.takeIn(SalvageState.BEGINNING, takeIn(4, kes(20_000)), Optional.empty()));
        refused(
                SalvageRefusal.LOT_EXISTS,
                () -> SalvageDecisions.takeIn(after(TYRES), takeIn(4, kes(20_000)), Optional.of(OPEN)));
        refused(
                SalvageRefusal.LOT_QUANTITY_NOT_POSITIVE,
                () -> SalvageDecisions.takeIn(SalvageState.BEGINNING, takeIn(0, kes(20_000)), Optional.of(OPEN)));
        refused(
                SalvageRefusal.LOT_CURRENCY_MISMATCH,
                () -> SalvageDecisions.takeIn(
                        SalvageState.BEGINNING, takeIn(1, Money.of(1, "USD")), Optional.of(OPEN)));
        refused(
                SalvageRefusal.LOT_ESTIMATE_NEGATIVE,
                () -> SalvageDecisions.takeIn(SalvageState.BEGINNING, takeIn(1, kes(-1)), Optional.of(OPEN)));
    }

    @Test
    void a_lot_may_be_worth_nothing() {
        assertThat(SalvageDecisions.takeIn(SalvageState.BEGINNING, takeIn(1, kes(0)), Optional.of(OPEN)))
                .hasSize(1);
    }

    @Test
    void pieces_are_sold_until_none_is_left() {
        assertThat(SalvageDecisions.sell(after(TYRES), sell(SALE, 3, 15_000), by()))
                .containsExactly(sold(SALE, 3, 15_000, 1));
        var oneLeft = after(TYRES, sold(SALE, 3, 15_000, 1));
        var second = new SaleId(new UUID(0, 5));
        refused(SalvageRefusal.LOT_EXHAUSTED, () -> SalvageDecisions.sell(oneLeft, sell(second, 2, 1), by()));
        assertThat(SalvageDecisions.sell(oneLeft, sell(second, 1, 4_000), by()))
                .containsExactly(sold(second, 1, 4_000, 0));
        var none = after(TYRES, sold(SALE, 3, 15_000, 1), sold(second, 1, 4_000, 0));
        refused(SalvageRefusal.LOT_EXHAUSTED, () -> SalvageDecisions.move(none, new MoveLot(LOT, "Elsewhere")));
        refused(SalvageRefusal.LOT_EXHAUSTED, () -> SalvageDecisions.value(none, new ValueLot(LOT, kes(1), "Nothing")));
    }

    @Test
    void the_same_sale_is_made_once() {
        var state = after(TYRES, sold(SALE, 3, 15_000, 1));
        assertThat(SalvageDecisions.sell(state, sell(SALE, 3, 15_000), by())).isEmpty();
        refused(SalvageRefusal.SALE_ALREADY_RECORDED, () -> SalvageDecisions.sell(state, sell(SALE, 1, 15_000), by()));
        refused(SalvageRefusal.SALE_ALREADY_RECORDED, () -> SalvageDecisions.sell(state, sell(SALE, 3, 14_999), by()));
        refused(
                SalvageRefusal.SALE_ALREADY_RECORDED,
                () -> SalvageDecisions.sell(state, new SellLot(LOT, SALE, "Somebody else", 3, kes(15_000), DAY), by()));
        refused(
                SalvageRefusal.SALE_ALREADY_RECORDED,
                () -> SalvageDecisions.sell(
                        state, new SellLot(LOT, SALE, "Kariobangi Spares", 3, kes(15_000), DAY.minusDays(1)), by()));
    }

    @Test
    void a_sale_has_a_price_in_the_claims_currency_and_is_not_of_tomorrow() {
        refused(
                SalvageRefusal.LOT_PRICE_NOT_POSITIVE,
                () -> SalvageDecisions.sell(after(TYRES), sell(SALE, 1, 0), by()));
        refused(
                SalvageRefusal.LOT_CURRENCY_MISMATCH,
                () -> SalvageDecisions.sell(
                        after(TYRES), new SellLot(LOT, SALE, "Kariobangi Spares", 1, Money.of(1, "USD"), DAY), by()));
        refused(
                SalvageRefusal.SALE_IN_FUTURE,
                () -> SalvageDecisions.sell(
                        after(TYRES), new SellLot(LOT, SALE, "Kariobangi Spares", 1, kes(1), DAY.plusDays(1)), by()));
        refused(
                SalvageRefusal.LOT_QUANTITY_NOT_POSITIVE,
                () -> SalvageDecisions.sell(after(TYRES), sell(SALE, 0, 1), by()));
    }

    @Test
    void pieces_are_scrapped_and_given_back() {
        assertThat(SalvageDecisions.scrap(after(TYRES), new ScrapLot(LOT, 1, "Torn")))
                .containsExactly(new LotScrapped(LOT, 1, "Torn", 3));
        assertThat(SalvageDecisions.giveBack(
                        after(TYRES, new LotScrapped(LOT, 1, "Torn", 3)),
                        new ReturnLot(LOT, 3, "Wanjiru Kamau", "Her own")))
                .containsExactly(new LotReturned(LOT, 3, "Wanjiru Kamau", "Her own", 0));
        refused(SalvageRefusal.LOT_EXHAUSTED, () -> SalvageDecisions.scrap(after(TYRES), new ScrapLot(LOT, 5, "Torn")));
        refused(
                SalvageRefusal.LOT_QUANTITY_NOT_POSITIVE,
                () -> SalvageDecisions.scrap(after(TYRES), new ScrapLot(LOT, 0, "Torn")));
        refused(
                SalvageRefusal.LOT_QUANTITY_NOT_POSITIVE,
                () -> SalvageDecisions.giveBack(after(TYRES), new ReturnLot(LOT, -1, "Her", "x")));
        refused(
                SalvageRefusal.LOT_EXHAUSTED,
                () -> SalvageDecisions.giveBack(
                        after(TYRES, new LotReturned(LOT, 4, "Her", "x", 0)), new ReturnLot(LOT, 1, "Her", "x")));
    }

    @Test
    void what_changes_nothing_leads_to_nothing() {
        assertThat(SalvageDecisions.move(after(TYRES), new MoveLot(LOT, "Industrial Area yard")))
                .isEmpty();
        assertThat(SalvageDecisions.move(after(TYRES), new MoveLot(LOT, "Mombasa")))
                .containsExactly(new LotMoved(LOT, "Mombasa"));
        assertThat(SalvageDecisions.move(after(TYRES, new LotMoved(LOT, "Mombasa")), new MoveLot(LOT, "Mombasa")))
                .isEmpty();
        assertThat(SalvageDecisions.value(after(TYRES), new ValueLot(LOT, kes(20_000), "Same")))
                .isEmpty();
        assertThat(SalvageDecisions.value(after(TYRES), new ValueLot(LOT, kes(9_000), "Worn")))
                .containsExactly(new LotValued(LOT, kes(9_000), "Worn"));
        assertThat(SalvageDecisions.value(
                        after(TYRES, new LotValued(LOT, kes(9_000), "Worn")), new ValueLot(LOT, kes(9_000), "Worn")))
                .isEmpty();
        refused(
                SalvageRefusal.LOT_ESTIMATE_NEGATIVE,
                () -> SalvageDecisions.value(after(TYRES), new ValueLot(LOT, kes(-1), "x")));
    }

    @Test
    void there_is_nothing_to_be_done_with_a_lot_that_was_never_taken_in() {
        refused(
                SalvageRefusal.LOT_NOT_FOUND,
                () -> SalvageDecisions.sell(SalvageState.BEGINNING, sell(SALE, 1, 1), by()));
        refused(
                SalvageRefusal.LOT_NOT_FOUND,
                () -> SalvageDecisions.move(SalvageState.BEGINNING, new MoveLot(LOT, "x")));
    }

    private static SalvageState after(SalvageEvent... events) {
        var state = SalvageState.BEGINNING;
        for (var event : events) {
            state = SalvageState.evolve(state, event);
        }
        return state;
    }

    private static TakeInLot takeIn(int quantity, Money estimate) {
        return new TakeInLot(
                LOT,
                "SAL-2026-000001",
                CLAIM,
                RECOVERY,
                Category.PARTS,
                "Tyres",
                quantity,
                "Industrial Area yard",
                estimate);
    }

    private static SellLot sell(SaleId sale, int quantity, long price) {
        return new SellLot(LOT, sale, "Kariobangi Spares", quantity, kes(price), DAY);
    }

    private static LotSold sold(SaleId sale, int quantity, long price, int left) {
        return new LotSold(LOT, sale, CLAIM, RECOVERY, "Kariobangi Spares", quantity, kes(price), DAY, left);
    }

    private static Envelope by() {
        var now = Instant.parse("2026-03-10T08:00:00Z");
        return new Envelope(
                "demo",
                "otieno",
                List.of("supervisor"),
                "salvage.Test",
                "id",
                "f",
                "c",
                "c",
                "192.0.2.1",
                null,
                now,
                now,
                null);
    }

    private static Money kes(long shillings) {
        return Money.of(shillings * 100, "KES");
    }

    private static void refused(SalvageRefusal code, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(code));
    }
}
