package org.claimtrail.api.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Kind;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be told can be told in every language. */
class StatusTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    static List<Locale> languages() {
        return StatusTexts.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void there_are_words_for_everything(Locale language) {
        var texts = StatusTexts.in(language);
        var wanted = new ArrayList<>(List.of("wanted", "by", "late"));
        for (var standing : Standing.values()) {
            wanted.add("standing." + standing);
            wanted.add("next." + standing);
        }
        for (var kind : Kind.values()) {
            wanted.add("milestone." + kind);
        }
        wanted.add("milestone." + Kind.PAYMENT_APPROVED + ".amount");
        wanted.add("milestone." + Kind.PAID + ".amount");

        assertThat(texts.all().keySet()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(texts.all().values()).allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_same_values_stand_in_every_language(Locale language) {
        StatusTexts.in(Locale.ENGLISH)
                .all()
                .forEach((name, text) -> assertThat(
                                places(StatusTexts.in(language).of(name)))
                        .as(name)
                        .isEqualTo(places(text)));
    }

    @Test
    void the_language_is_the_best_of_those_asked_for_and_english_otherwise() {
        assertThat(StatusTexts.chosen("sw-KE,sw;q=0.9,en;q=0.5")).isEqualTo(Locale.of("sw"));
        assertThat(StatusTexts.chosen("fr,en;q=0.5")).isEqualTo(Locale.ENGLISH);
        assertThat(StatusTexts.chosen("de")).isEqualTo(Locale.ENGLISH);
        assertThat(StatusTexts.chosen(null)).isEqualTo(Locale.ENGLISH);
        assertThat(StatusTexts.chosen("!!;q=x")).isEqualTo(Locale.ENGLISH);
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).toList();
    }
}
