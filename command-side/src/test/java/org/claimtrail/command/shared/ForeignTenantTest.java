package org.claimtrail.command.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The second of three walls: whatever tenant a command names, no aggregate obeys it if it is not its own. */
class ForeignTenantTest {

    @Test
    void all_aggregates_are_known_here() {
        assertThat(aggregates())
                .extracting(Class::getSimpleName)
                .contains("Claim", "Policy", "Disbursement", "Upload")
                .contains("Activity", "AssessorCalendar", "StaffMember", "Assignment")
                .allSatisfy(name -> assertThat(name).isNotBlank());
        assertThat(aggregates()).allMatch(AggregateShell.class::isAssignableFrom);
    }

    @ParameterizedTest
    @MethodSource("commandHandlers")
    void no_command_of_another_tenant_is_obeyed(Method handler) throws ReflectiveOperationException {
        var aggregate = handler.getDeclaringClass().getDeclaredConstructor();
        aggregate.setAccessible(true);
        var known = (AggregateShell) aggregate.newInstance();
        known.remember(envelope("demo"));
        handler.setAccessible(true);
        // Neither the command nor anything that it would be decided by is looked at.
        var arguments = Arrays.stream(handler.getParameterTypes())
                .map(type -> type == Envelope.class ? envelope("other") : null)
                .toArray();

        assertThatThrownBy(() -> handler.invoke(known, arguments))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(CommonRefusal.NOT_FOUND));
    }

    static Stream<Method> commandHandlers() {
        return aggregates().stream()
                .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class));
    }

    private static List<Class<?>> aggregates() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        return scan.findCandidateComponents("org.claimtrail.command").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(ForeignTenantTest::load)
                .toList();
    }

    private static Class<?> load(@Nullable String name) {
        try {
            return Class.forName(Objects.requireNonNull(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Envelope envelope(String tenant) {
        var now = Instant.parse("2026-01-01T00:00:00Z");
        return new Envelope(
                tenant, "somebody", List.of("supervisor"), "test", "x", "f", "c", "c", "a", null, now, now, null);
    }
}
