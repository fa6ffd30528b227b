package org.claimtrail.command.uploads.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.command.policies.PolicyRows;
import org.claimtrail.command.shared.Refused;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final Schema SCHEMA = new PolicyRows().schema();
    private static final List<String> HEADER = List.of("No", "Sum", "Prem", "Y");
    private static final Map<String, String> GOOD =
            Map.of("policyNumber", "No", "sumInsured", "Sum", "premium", "Prem", "year", "Y", "currency", "=KES");

    private final MappingResolver resolver = new MappingResolver(Presets.shipped());

    @Test
    void a_given_mapping_is_kept_as_it_is() {
        assertThat(resolver.resolve(SCHEMA, HEADER, GOOD, Map.of())).isEqualTo(GOOD);
    }

    @Test
    void our_own_columns_are_recognised_whatever_their_case() {
        var header = List.of("Policy Number", "coverfrom", "COVER_TO", "sum insured", "premium", "currency");

        assertThat(resolver.resolve(SCHEMA, header, Map.of(), Map.of()))
                .containsEntry("policyNumber", "Policy Number")
                .containsEntry("coverTo", "COVER_TO")
                .hasSize(6);
    }

    @Test
    void what_a_tenant_has_laid_down_holds_where_a_file_says_nothing() {
        var header = List.of("policyNumber", "coverFrom", "coverTo", "sumInsured", "premium");
        var otherwise = Map.of("currency", "=KES", "numberFormat", "=1.234,56");

        assertThat(resolver.resolve(SCHEMA, header, Map.of(), otherwise)).containsAllEntriesOf(otherwise);
        assertThat(resolver.resolve(SCHEMA, HEADER, GOOD, Map.of("currency", "=USD")))
                .isEqualTo(GOOD);
    }

    @Test
    void a_column_of_the_file_is_not_passed_over_for_what_a_tenant_has_laid_down() {
        var header = List.of("No", "Sum", "Prem", "Y", "Currency");
        var given = Map.of("policyNumber", "No", "sumInsured", "Sum", "premium", "Prem", "year", "Y");

        assertThatThrownBy(() -> resolver.resolve(SCHEMA, header, given, Map.of("currency", "=KES")))
                .hasMessageContaining("lacks currency");
    }

    @Test
    void settings_alone_are_added_to_what_the_header_says() {
        var header = List.of("policyNumber", "coverFrom", "coverTo", "sumInsured", "premium", "currency");

        assertThat(resolver.resolve(SCHEMA, header, Map.of("dateFormat", "=dd/MM/yyyy"), Map.of()))
                .containsEntry("policyNumber", "policyNumber")
                .containsEntry("dateFormat", "=dd/MM/yyyy")
                .hasSize(7);
    }

    @Test
    void a_known_foreign_file_is_recognised_by_its_header() {
        var header = List.of("PolicyNum", "Year", "LnCoverage", "BCcov", "Premium", "Deduct");

        assertThat(resolver.resolve(SCHEMA, header, Map.of(), Map.of()))
                .containsEntry("sumInsured", "BCcov")
                .containsEntry("currency", "=USD");
    }

    @Test
    void a_preset_can_be_named_and_changed() {
        var header = List.of("PolicyNum", "Year", "BCcov", "Premium", "Deduct");

        assertThat(resolver.resolve(SCHEMA, header, Map.of("preset", "lgpif", "product", "=fire"), Map.of()))
                .containsEntry("product", "=fire")
                .doesNotContainKey("preset");
        assertRefused(header, Map.of("preset", "none"), MappingRefusal.MAPPING_PRESET_UNKNOWN);
    }

    @Test
    void what_does_not_fit_is_refused_at_once() {
        assertRefused(HEADER, Map.of(), MappingRefusal.MAPPING_NEEDED);
        assertRefused(HEADER, with("colour", "No"), MappingRefusal.MAPPING_FIELD_UNKNOWN);
        assertRefused(HEADER, with("holder", "Nobody"), MappingRefusal.MAPPING_COLUMN_UNKNOWN);
        assertRefused(List.of("No", "Sum", "Prem", "Y", "No"), GOOD, MappingRefusal.MAPPING_COLUMN_AMBIGUOUS);
        assertRefused(HEADER, with("dateFormat", "fuzzy"), MappingRefusal.MAPPING_SETTING_INVALID);
        assertRefused(HEADER, with("numberFormat", "roman"), MappingRefusal.MAPPING_SETTING_INVALID);
        assertRefused(HEADER, with("product", "=a\u0000b"), MappingRefusal.MAPPING_SETTING_INVALID);
        assertRefused(HEADER, Map.of("policyNumber", "No"), MappingRefusal.MAPPING_FIELD_MISSING);
    }

    private static Map<String, String> with(String field, String source) {
        var mapping = new HashMap<>(GOOD);
        mapping.put(field, source);
        return mapping;
    }

    private void assertRefused(List<String> header, Map<String, String> mapping, MappingRefusal code) {
        assertThatThrownBy(() -> resolver.resolve(SCHEMA, header, mapping, Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(code));
    }
}
