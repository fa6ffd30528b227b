package org.claimtrail.events.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypesTest {

    @ParameterizedTest
    @CsvSource({
        "police abstract,POLICE_REPORT",
        "Police report,POLICE_REPORT",
        "POLICE_REPORT,POLICE_REPORT",
        "' claim  form ',CLAIM_FORM",
        "Driver's licence,DRIVING_LICENCE",
        "Letter of the chief,LETTER_OF_THE_CHIEF",
        "Reçu de l’hôpital,RECU_DE_LHOPITAL",
        "شهادة,شهادة",
        "'!?',''"
    })
    void a_type_in_words_has_a_code(String words, String code) {
        assertThat(DocumentTypes.codeOf(words)).isEqualTo(code);
    }

    @Test
    void a_code_is_the_code_of_itself_however_long_its_words_were() {
        var longWinded =
                DocumentTypes.codeOf("the letter that the chief of the village has written about it " + "x".repeat(40));
        assertThat(longWinded).hasSizeLessThanOrEqualTo(DocumentTypes.LONGEST).doesNotEndWith("_");
        assertThat(DocumentTypes.codeOf(longWinded)).isEqualTo(longWinded);
        assertThat(DocumentTypes.codeOf("a".repeat(59) + "😀").length()).isLessThanOrEqualTo(DocumentTypes.LONGEST);
    }
}
