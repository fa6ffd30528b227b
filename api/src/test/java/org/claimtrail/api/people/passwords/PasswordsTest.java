package org.claimtrail.api.people.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.FieldFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords are kept so that nobody can read them, and are hard to guess. */
class PasswordsTest {

    private static final String GOOD = "seven lanterns over naivasha";

    private final Passwords passwords =
            new Passwords(new PasswordProperties(15, 40, 4096, 1, 2, Duration.ofSeconds(10)));

    @Test
    void what_is_kept_is_argon2id_with_a_salt_of_its_own() {
        var hash = passwords.hash(GOOD);
        assertThat(hash).startsWith("$argon2id$v=19$m=4096,t=1,p=1$").isNotEqualTo(passwords.hash(GOOD));
        assertThat(passwords.matches(GOOD, hash)).isTrue();
        assertThat(passwords.matches(GOOD + " ", hash)).isFalse();
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    @Test
    void nobody_has_no_password_not_even_an_empty_one() {
        assertThat(passwords.matches(GOOD, null)).isFalse();
        assertThat(passwords.matches("", null)).isFalse();
    }

    @Test
    void what_looks_the_same_is_the_same_however_it_was_typed() {
        var composed = "caf\u00e9 in the long rains";
        var decomposed = "cafe\u0301 in the long rains";
        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                "mwalimu anapenda kusoma vitabu",
                "съешь ещё этих мягких булок",
                "xK9#vQ2!mZ7pL4w",
                "🦒🦓🐘🦏🐆🦁🐊🦩🐢🦔🦇🐬🐋🦈🐙"
            })
    void there_are_no_rules_on_kinds_of_characters(String password) {
        assertThat(passwords.faults("password", password, List.of("zuri@example.com")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "1234567890123456",
                "qwertyuiopasdfgh",
                "abcabcabcabcabcabc",
                "iloveyouiloveyou",
                "zurinjoroge2026!",
                "Zuri.Njoroge.1234",
                "jubileeinsurance",
                "p@ssw0rdp@ssw0rd"
            })
    void what_others_would_try_is_refused(String password) {
        var context = List.of("zuri.njoroge@example.com", "Zuri Njoroge", "jubilee");
        assertThat(passwords.faults("password", password, context))
                .extracting(FieldFault::code)
                .containsExactly("PASSWORD_GUESSABLE");
    }

    @Test
    void up_to_128_characters_are_taken_and_counted_as_people_count_them() {
        assertThat(passwords.faults("password", GOOD.repeat(5).substring(0, 128), List.of()))
                .isEmpty();
        assertThat(passwords.faults("password", GOOD.repeat(5), List.of()))
                .extracting(FieldFault::code)
                .containsExactly("PASSWORD_TOO_LONG");
        assertThat(passwords.faults("password", "🦒🦓🐘🦏🐆🦁🐊🦩", List.of()))
                .extracting(FieldFault::code)
                .contains("PASSWORD_TOO_SHORT");
    }

    @Test
    void a_very_long_one_is_no_reason_to_work_long() {
        assertThat(passwords.matches("x".repeat(20_000), passwords.hash(GOOD))).isFalse();
    }

    @Test
    void so_many_at_once_and_no_more() throws Exception {
        var busy = new Passwords(new PasswordProperties(15, 40, 65_536, 8, 1, Duration.ofMillis(1)));
        var hash = busy.hash(GOOD);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(i -> pool.submit(() -> busy.matches(GOOD, hash)))
                    .toList();
            assertThatThrownBy(() -> {
                        for (var tried : tries) {
                            tried.get();
                        }
                    })
                    .hasCauseInstanceOf(ApiProblem.class);
        }
    }
}
