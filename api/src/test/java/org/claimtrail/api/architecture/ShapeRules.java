package org.claimtrail.api.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.claimtrail.api.architecture.BoundaryRules.module;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a class may be called, who may see it and what its package says. */
final class ShapeRules {

    private static final Pattern HIDDEN = Pattern.compile(".+(Decisions|State|Projection|Process)");
    private static final Pattern EMPTY_NAME = Pattern.compile(".+(Impl|Manager|Util|Utils|Dto|DTO)");

    private ShapeRules() {}

    static Stream<Rule> all() {
        return Stream.of(aggregates(), hidden(), roots(), names(), injection(), packages());
    }

    private static Rule aggregates() {
        return Rule.of(
                classes()
                        .that()
                        .areAnnotatedWith("org.axonframework.spring.stereotype.Aggregate")
                        .should()
                        .bePackagePrivate()
                        .as("Aggregates are package-private"),
                "command.PublicAggregate");
    }

    /** The foundations that all contexts build on are seen by them. */
    private static Rule hidden() {
        return Rule.of(
                classes()
                        .that()
                        .areTopLevelClasses()
                        .and(are(module("command").or(module("query"))))
                        .and(are(calledOrBeingHidden()))
                        .and()
                        .resideOutsideOfPackages("org.claimtrail.command.processes", "org.claimtrail.query.shared")
                        .should()
                        .bePackagePrivate()
                        .as("Decisions, states, projections and processes are package-private"),
                "command.ImpureDecisions",
                "command.PublicState",
                "command.PublicProcess",
                "query.PublicProjection");
    }

    private static DescribedPredicate<JavaClass> calledOrBeingHidden() {
        return DescribedPredicate.<JavaClass>describe(
                        "called decisions, state, projection or process",
                        type -> HIDDEN.matcher(type.getName()).matches())
                .or(assignableTo("org.claimtrail.command.processes.DurableProcess"))
                .or(assignableTo("org.claimtrail.query.shared.Projection"));
    }

    private static Rule roots() {
        return Rule.of(
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Event")
                        .or()
                        .haveSimpleNameEndingWith("Command")
                        .should(beARoot())
                        .as("Only the sealed roots are called Event or Command"),
                "events.ClaimPlantedEvent",
                "command.PlantClaimCommand");
    }

    private static Rule names() {
        return Rule.of(
                noClasses()
                        .should()
                        .haveNameMatching(EMPTY_NAME.pattern())
                        .as("No class is called Impl, Manager, Util or Dto"),
                "api.PlantedImpl",
                "api.PlantedManager",
                "api.PlantedUtils",
                "api.PlantedDto");
    }

    private static Rule injection() {
        return Rule.of(
                NO_CLASSES_SHOULD_USE_FIELD_INJECTION.as("Dependencies come in by constructor, not by field"),
                "api.InjectsField");
    }

    private static Rule packages() {
        return Rule.of(
                classes().should(resideInANullMarkedPackage()).as("Every package says @NullMarked in its package-info"),
                "unmarked.Homeless");
    }

    private static ArchCondition<JavaClass> beARoot() {
        var root = DescribedPredicate.<JavaClass>describe(
                "are a sealed interface, or the parent of all events",
                type -> type.isInterface()
                        && (type.reflect().isSealed()
                                || type.getName().equals("org.claimtrail.events.shared.DomainEvent")));
        return ArchCondition.from(root);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in an unmarked package"));
            }
        };
    }
}
