package org.claimtrail.command.correspondence.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.Map;
import org.claimtrail.command.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear {{addressee.name}},",
                "{{ claim.number }}",
                "{{#if denial}}{{denial.provision}}{{else}}None{{/if}}",
                "{{#unless policy.number}}No policy{{/unless}}",
                "{{#each payments}}{{payee}} {{amount}} of {{claim.number}}{{/each}}",
                "{{#each payments}}{{#if payee}}{{payee}}{{/if}}{{/each}}{{#each missingDocuments}}{{name}}{{/each}}",
                "{{! a remark }}{ not a tag } }}",
            })
    void variables_blocks_and_remarks_are_a_template(String body) {
        assertThatCode(() -> check(body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{claim.nmber}}",
                "{{class}}",
                "{{claim.class}}",
                "{{amount}}",
                "{{name}}",
                "{{#each missingDocuments}}{{amount}}{{/each}}",
                "{{#each payments}}{{else}}{{amount}}{{/each}}",
                "{{#each claim}}{{/each}}",
                "{{#if nothing}}{{/if}}",
                "{{payments}}",
                "{{settlement}}",
            })
    void a_variable_that_there_is_not_or_not_there_is_refused_by_name(String body) {
        var refused = refused(body);
        assertThat(refused.refusal()).isEqualTo(TemplateRefusal.TEMPLATE_VARIABLE_UNKNOWN);
        assertThat(refused.getMessage()).endsWith("line 2 of the body.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#with claim}}{{/with}}",
                "{{{claim.number}}}",
                "{{&claim.number}}",
                "{{> other}}",
                "{{#claim}}{{/claim}}",
                "{{^claim}}{{/claim}}",
                "{{lookup claim \"number\"}}",
                "{{log claim.number}}",
                "{{#if (lookup claim \"number\")}}{{/if}}",
                "{{=<% %>=}}<%claim.number%>",
                "{{{{raw}}}}x{{{{/raw}}}}",
                "\\{{claim.number}}",
                "{{this}}{{../claim.number}}",
                "{{claim.number.length}}",
                "{{#each payments}}{{#each payments}}{{amount}}{{/each}}{{/each}}",
                "{{#each payments as |p|}}{{/each}}",
                "{{~claim.number~}}",
                "{{!-- {{claim.number}} --}}",
                "{{@root.claim.number}}",
            })
    void nothing_else_comes_near_the_template_engine(String body) {
        assertThat(refused(body).refusal())
                .isIn(TemplateRefusal.TEMPLATE_TAG_FORBIDDEN, TemplateRefusal.TEMPLATE_VARIABLE_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{claim.number",
                "{{#if denial}}",
                "{{/if}}",
                "{{#if denial}}{{/each}}",
                "{{else}}",
                "{{#if denial}}{{else}}{{else}}{{/if}}",
                "{{#if denial}}{{#if denial}}{{#if denial}}{{#if denial}}{{#if denial}}{{#if denial}}{{#if denial}}"
                        + "{{#if denial}}{{#if denial}}deep{{/if}}{{/if}}{{/if}}{{/if}}{{/if}}{{/if}}{{/if}}{{/if}}{{/if}}",
            })
    void blocks_are_closed_as_they_were_opened(String body) {
        assertThat(refused(body).refusal()).isEqualTo(TemplateRefusal.TEMPLATE_SYNTAX_INVALID);
    }

    @Test
    void a_text_has_its_limits() {
        assertThat(refused("x".repeat(1 << 20)).refusal()).isEqualTo(TemplateRefusal.TEMPLATE_TOO_LONG);
        assertThat(refused(" ").refusal()).isEqualTo(TemplateRefusal.TEMPLATE_TOO_LONG);
        var twoLines = new TemplateText("one\ntwo", "body");
        assertThat(catchThrowableOfType(Refused.class, () -> TemplateCheck.check(twoLines))
                        .refusal())
                .isEqualTo(TemplateRefusal.TEMPLATE_SYNTAX_INVALID);
    }

    @Test
    void the_samples_are_templates_and_every_one_can_be_filled_in() {
        assertThat(BuiltInTemplates.all()).hasSize(12);
        for (var sample : BuiltInTemplates.all()) {
            TemplateCheck.check(sample.text());
            var merged = Merge.of(sample.text(), Variables.examples());
            assertThat(merged.subject() + merged.body()).doesNotContain("{{").contains("CLM-2026-000123");
        }
    }

    @Test
    void a_value_that_is_needed_and_missing_is_named_and_one_that_is_asked_for_is_not_needed() {
        var values = Map.<String, Object>of("claim", Map.of("number", "CLM-1"));
        var needed = new TemplateText("{{claim.number}}", "{{denial.provision}}");
        var refused = catchThrowableOfType(Refused.class, () -> Merge.of(needed, values));
        assertThat(refused.refusal()).isEqualTo(TemplateRefusal.LETTER_VALUE_MISSING);
        assertThat(refused.getMessage()).contains("denial.provision");
        var asked = new TemplateText("{{claim.number}}", "{{#if denial}}{{denial.provision}}{{else}}none{{/if}}");
        assertThat(Merge.of(asked, values)).isEqualTo(new TemplateText("CLM-1", "none"));
    }

    @Test
    void a_loop_does_not_make_a_letter_without_end() {
        var payments = Collections.nCopies(5_000, Map.<String, Object>of("payee", "x".repeat(100)));
        var values = Map.<String, Object>of("payments", payments);
        var loop = new TemplateText("s", "{{#each payments}}{{payee}}{{/each}}");
        assertThat(catchThrowableOfType(Refused.class, () -> Merge.of(loop, values))
                        .refusal())
                .isEqualTo(TemplateRefusal.LETTER_TOO_LONG);
    }

    @Test
    void values_are_text_and_nothing_else() {
        var values = Map.<String, Object>of("claim", Map.of("description", "{{class}} <b>&amp; {{#with}}"));
        assertThat(Merge.of(new TemplateText("s", "{{claim.description}}"), values)
                        .body())
                .isEqualTo("{{class}} <b>&amp; {{#with}}");
    }

    private static void check(String body) {
        TemplateCheck.check(new TemplateText("Subject", "First line\n" + body));
    }

    private static Refused refused(String body) {
        return catchThrowableOfType(
                Refused.class,
                () -> TemplateCheck.check(new TemplateText("Subject", body.isBlank() ? body : "First\n" + body)));
    }
}
