package org.claimtrail.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimtrail.api.docs.ErrorCatalogue.Entry;
import org.junit.jupiter.api.Test;

/** Every code is explained, and means one thing. */
class ErrorListTest {

    @Test
    void the_list_of_codes_in_the_repository_is_true() {
        Documents.keep("errors.md", ErrorPages.markdown());
    }

    @Test
    void a_code_that_two_contexts_share_has_one_status() {
        assertThat(ErrorCatalogue.byCode())
                .allSatisfy((code, entries) -> assertThat(
                                entries.stream().map(Entry::status).distinct())
                        .as(code)
                        .hasSize(1));
    }

    @Test
    void every_meaning_is_a_sentence() {
        assertThat(ErrorCatalogue.entries())
                .allSatisfy(entry -> assertThat(entry.meaning()).matches("[A-Z].*\\."));
    }
}
