package org.claimtrail.api.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.claimtrail.api.architecture.BoundaryRules.module;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decisions read their arguments and nothing else, so that they can be asked again years later. */
final class PurityRules {

    private static final Pattern PURE = Pattern.compile(".+(Decisions|State)(\\$.+)?");
    private static final Set<String> CLOCKS_AND_CHANCE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID");

    private PurityRules() {}

    static Stream<Rule> all() {
        return Stream.of(knowledge(), clocksAndChance());
    }

    private static Rule knowledge() {
        return Rule.of(
                noClasses()
                        .that(are(pure()))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "org.axonframework..",
                                        "org.springframework..",
                                        "jakarta..",
                                        "java.sql..",
                                        "javax.sql..",
                                        "java.net.http..")
                                .or(assignableTo(Clock.class))
                                .or(assignableTo(RandomGenerator.class)))
                        .as("Decisions and states know no Axon, Spring, SQL, clock or chance"),
                "command.ImpureDecisions.axon",
                "command.ImpureDecisions.spring",
                "command.ImpureDecisions.sql",
                "command.ImpureDecisions.clock",
                "command.ImpureDecisions.random",
                "command.PublicState$Nested");
    }

    private static Rule clocksAndChance() {
        return Rule.of(
                noClasses()
                        .that(are(pure()))
                        .should()
                        .accessTargetWhere(clockOrChance())
                        .as("Decisions and states are told the time and every identifier"),
                "java.time.Instant.now",
                "java.time.LocalDate.now",
                "java.util.UUID.randomUUID",
                "java.lang.System.currentTimeMillis",
                "command.ImpureDecisions.reference");
    }

    private static DescribedPredicate<JavaClass> pure() {
        return module("command")
                .and(DescribedPredicate.describe(
                        "are decisions or states",
                        type -> PURE.matcher(type.getName()).matches()));
    }

    private static DescribedPredicate<JavaAccess<?>> clockOrChance() {
        return DescribedPredicate.describe("ask the clock or chance", access -> {
            var owner = access.getTargetOwner().getName();
            var name = access.getTarget().getName();
            return (owner.startsWith("java.time.") && name.equals("now"))
                    || CLOCKS_AND_CHANCE.contains(owner + "." + name);
        });
    }
}
