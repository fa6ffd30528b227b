package org.claimtrail.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house hold in all modules, and each of them can fail. */
class ArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.claimtrail");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.claimtrail.planted");

    static Stream<Rule> rules() {
        return Stream.of(BoundaryRules.all(), PurityRules.all(), ShapeRules.all())
                .flatMap(rules -> rules);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void production_keeps_the_rule(Rule rule) {
        rule.rule().check(PRODUCTION);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_planted_violation_is_reported(Rule rule) {
        var report = rule.rule().evaluate(PLANTED).getFailureReport().toString();

        assertThat(rule.planted())
                .isNotEmpty()
                .allSatisfy(planted -> assertThat(report).contains(planted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "command", "query", "api"})
    void the_rules_see_every_module_and_no_tests(String module) {
        assertThat(PRODUCTION).anyMatch(type -> type.getPackageName().startsWith("org.claimtrail." + module));
        assertThat(PRODUCTION).noneMatch(type -> type.getPackageName().startsWith("org.claimtrail.planted"));
    }
}
