package org.claimtrail.api.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Who may know whom. */
final class BoundaryRules {

    private BoundaryRules() {}

    static Stream<Rule> all() {
        return Stream.of(events(), sides(), outsideApi(), jackson(), controllers(), sending());
    }

    /** A module's packages, and the planted ones that stand for it. */
    static DescribedPredicate<JavaClass> module(String name) {
        return resideInAnyPackage("org.claimtrail." + name + "..", "org.claimtrail.planted." + name + "..")
                .as("reside in module %s", name);
    }

    private static Rule events() {
        return Rule.of(
                classes()
                        .that(module("events"))
                        .and()
                        .resideOutsideOfPackage("org.claimtrail.events.storage..")
                        .should()
                        .onlyDependOnClassesThat(module("events")
                                .or(resideInAnyPackage(
                                        "java..", "com.fasterxml.jackson.annotation..", "org.jspecify.annotations..")))
                        .as("Events know Java and annotations; only their storage knows Axon"),
                "events.KnowsAxon",
                "events.KnowsSpring");
    }

    private static Rule sides() {
        return Rule.of(
                noClasses()
                        .that(module("command"))
                        .should()
                        .dependOnClassesThat(module("query"))
                        .as("The command side does not see the query side"),
                "command.SeesQuerySide");
    }

    private static Rule outsideApi() {
        return Rule.of(
                noClasses()
                        .that(module("query"))
                        .should()
                        .dependOnClassesThat(module("command").or(module("api")))
                        .as("The query side sees neither the command side nor the API"),
                "query.SeesCommandSide",
                "query.SeesApi");
    }

    private static Rule jackson() {
        return Rule.of(
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                                .and(not(resideInAPackage("com.fasterxml.jackson.annotation.."))))
                        .as("Our own code uses Jackson 3; of Jackson 2 only the annotations, which both share"),
                "api.UsesJackson2");
    }

    private static Rule controllers() {
        return Rule.of(
                classes()
                        .that()
                        .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
                        .or()
                        .areMetaAnnotatedWith("org.springframework.web.bind.annotation.ControllerAdvice")
                        .should()
                        .resideInAnyPackage("org.claimtrail.api..", "org.claimtrail.planted.api..")
                        .as("Controllers are in the API only"),
                "query.ControllerOutsideApi");
    }

    private static Rule sending() {
        return Rule.of(
                noClasses()
                        .should()
                        .accessTargetWhere(sendOfCommandGateway())
                        .as("Nobody sends a command without waiting for its answer: sendAndWait, never send"),
                "command.SendsAndForgets");
    }

    private static DescribedPredicate<JavaAccess<?>> sendOfCommandGateway() {
        return DescribedPredicate.describe(
                "CommandGateway.send",
                access -> access.getTarget().getName().equals("send")
                        && assignableTo(CommandGateway.class).test(access.getTargetOwner()));
    }
}
