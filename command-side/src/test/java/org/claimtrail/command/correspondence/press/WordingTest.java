package org.claimtrail.command.correspondence.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final Wording ENGLISH = new Wording("en", NAIROBI);
    private static final Wording SWAHILI = new Wording("sw", NAIROBI);

    @Test
    void amounts_are_written_in_words_of_the_language() {
        assertThat(ENGLISH.words(Money.of(9_000_000, "KES"))).isEqualTo("ninety thousand Kenyan shillings");
        assertThat(ENGLISH.words(Money.of(9_000_050, "KES"))).isEqualTo("ninety thousand Kenyan shillings and 50/100");
        assertThat(ENGLISH.words(Money.of(100, "USD"))).isEqualTo("one US dollar");
        assertThat(ENGLISH.words(Money.of(1_234, "UGX")))
                .isEqualTo("one thousand two hundred thirty-four Ugandan shillings");
        assertThat(ENGLISH.words(Money.of(1_005, "KWD"))).isEqualTo("one Kuwaiti dinar and 5/1000");
        assertThat(SWAHILI.words(Money.of(9_000_000, "KES"))).isEqualTo("shilingi za Kenya elfu tisini");
        assertThat(SWAHILI.words(Money.of(150, "KES"))).startsWith("shilingi").endsWith(" moja na 50/100");
    }

    @Test
    void a_language_that_nobody_spells_numbers_in_falls_back_to_english_as_a_whole() {
        assertThat(new Wording("ha", NAIROBI).words(Money.of(200, "KES"))).isEqualTo("two Kenyan shillings");
    }

    @Test
    void a_moment_is_on_the_day_that_it_is_for_the_tenant() {
        assertThat(ENGLISH.date(Instant.parse("2026-11-20T22:00:00Z"))).isEqualTo("21 November 2026");
        assertThat(SWAHILI.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 Novemba 2026");
        assertThat(ENGLISH.month(LocalDate.of(2026, 11, 1))).isEqualTo("November 2026");
    }

    @Test
    void amounts_in_figures_have_their_currency() {
        assertThat(Wording.money(Money.of(45_000_050, "KES"))).isEqualTo("KES 450,000.50");
        assertThat(Wording.money(Money.of(1_234, "UGX"))).isEqualTo("UGX 1,234");
    }
}
