package org.claimtrail.command.correspondence.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimtrail.command.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetterTest {

    @Test
    void a_letter_has_its_head_addressee_date_references_subject_and_body() throws IOException {
        var text = text(sheet("Wanjiru Kamau", "Dear Wanjiru,\n\n# Why\nNo licence.\nNet||KES 1,250.00\n"));
        assertThat(text)
                .contains("Savanna Insurance", "Waiyaki Way 14", "Wanjiru Kamau", "21 November 2026", "LTR-2026-000042")
                .contains("Claim CLM-2026-000123", "Why", "No licence.", "Net", "KES 1,250.00", "page 1/1");
    }

    @Test
    void the_same_sheet_gives_the_same_bytes() {
        assertThat(Typesetter.print(sheet("A", "Body"))).isEqualTo(Typesetter.print(sheet("A", "Body")));
        assertThat(Typesetter.print(sheet("A", "Body"))).isNotEqualTo(Typesetter.print(sheet("A", "Other")));
    }

    @Test
    void what_does_not_fit_on_a_page_goes_on_the_next_and_each_has_its_number() throws IOException {
        var bytes = Typesetter.print(sheet(
                "A", "A line that goes on and on. ".repeat(20).concat("\n").repeat(25)));
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(new PDFTextStripper().getText(document)).contains("page 1/4", "page 4/4");
        }
    }

    @Test
    void a_letter_without_end_is_refused_and_a_word_without_end_is_broken() throws IOException {
        assertThat(catchThrowableOfType(Refused.class, () -> Typesetter.print(sheet("A", "line\n".repeat(4_000))))
                        .refusal())
                .isEqualTo(TemplateRefusal.LETTER_TOO_LONG);
        assertThat(text(sheet("A", "W".repeat(500))).replaceAll("[^W]", "")).hasSizeGreaterThanOrEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({
        "Łukasz Ðặng Ñandú, Łukasz Ðặng Ñandú",
        "Wanjikũ Mwangi, Wanjikũ Mwangi",
        "Ольга Петрова, Ольга Петрова",
        "Ελένη Παπαδοπούλου, Ελένη Παπαδοπούλου",
        "王小明, wáng xiǎo míng",
        "አበበ ቢቂላ, ābaba biqilā",
        "राम कुमार, rāma kumāra",
        "Amina 🦒 Otieno, Amina □ Otieno",
    })
    void every_name_is_printed_in_its_own_letters_or_in_latin_ones(String name, String printed) throws IOException {
        assertThat(text(sheet(name, "Body"))).contains(printed);
    }

    @ParameterizedTest
    @CsvSource({"محمد علي", "שרה לוי"})
    void names_that_run_from_right_to_left_are_printed_as_they_are_read(String name) throws IOException {
        assertThat(text(sheet(name, "Body"))).contains(name);
    }

    @Test
    void controls_and_lone_halves_of_letters_are_left_out() throws IOException {
        assertThat(text(sheet("Am\u0000in\u202Ea \uD800Otieno\u0007", "Body"))).contains("Amina Otieno");
    }

    private static Sheet sheet(String addressee, String body) {
        return new Sheet(
                List.of("Savanna Insurance", "Nairobi Westlands", "Waiyaki Way 14"),
                List.of(addressee),
                "21 November 2026",
                List.of("LTR-2026-000042", "CLM-2026-000123"),
                new TemplateText("Claim CLM-2026-000123", body),
                "LTR-2026-000042",
                "page");
    }

    private static String text(Sheet sheet) throws IOException {
        try (var document = Loader.loadPDF(Typesetter.print(sheet))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
