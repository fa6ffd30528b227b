package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.claimtrail.command.claims.ClaimCommand;
import org.claimtrail.command.diary.ActivityCommand;
import org.claimtrail.command.diary.AppointmentCommand;
import org.claimtrail.command.payments.DisbursementCommand;
import org.claimtrail.command.payments.ProviderResult;
import org.claimtrail.command.policies.PolicyCommand;
import org.claimtrail.command.shared.Receipt;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.command.staff.AssignmentCommand;
import org.claimtrail.command.staff.StaffCommand;
import org.claimtrail.command.uploads.UploadCommand;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.DomainEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Between machines a command, its answer, a question and a view travel as text; what arrives must be what was sent. */
class MessageSerializerTest {

    private final Serializer serializer = new SerializerConfiguration()
            .messageSerializer(new SerializerConfiguration().jackson3SerializerCustomizer());

    static Stream<Class<?>> commandsAndAnswers() {
        var commands = Stream.of(
                        ClaimCommand.class,
                        PolicyCommand.class,
                        DisbursementCommand.class,
                        UploadCommand.class,
                        ActivityCommand.class,
                        AppointmentCommand.class,
                        StaffCommand.class,
                        AssignmentCommand.class)
                .flatMap(MessageSerializerTest::records);
        return Stream.concat(commands, Stream.of(Receipt.class, RefusalDetails.class));
    }

    /** A vocabulary may have others in it. */
    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(MessageSerializerTest::records)
                : Stream.of(type);
    }

    /** Questions, views and pages alike: whatever is a public record on the query side. */
    static List<Class<?>> questionsAndViews() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Record.class));
        return scanner.findCandidateComponents("org.claimtrail.query").stream()
                .<Class<?>>map(candidate -> load(String.valueOf(candidate.getBeanClassName())))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                // What holds an event as it was stored is the query side's own, and goes nowhere.
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .noneMatch(component -> component.getType() == DomainEvent.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource({"commandsAndAnswers", "questionsAndViews"})
    void what_arrives_is_what_was_sent(Class<?> type) {
        for (var sent : List.of(new Specimens(false).of(type), new Specimens(true).of(type))) {
            var text = serializer.serialize(sent, String.class);
            Object arrived = serializer.deserialize(text);
            assertThat(arrived).as(text.getData()).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @MethodSource("providerResults")
    void every_result_of_a_provider_arrives_as_the_kind_that_it_is(Class<?> kind) {
        var result = (ProviderResult) new Specimens(false).of(kind);
        var sent = new DisbursementCommand.RecordProviderResult(
                (DisbursementId) new Specimens(false).of(DisbursementId.class), 1, result);
        Object arrived = serializer.deserialize(serializer.serialize(sent, String.class));
        assertThat(arrived).isEqualTo(sent);
    }

    static Stream<Class<?>> providerResults() {
        return Arrays.stream(ProviderResult.class.getPermittedSubclasses());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
