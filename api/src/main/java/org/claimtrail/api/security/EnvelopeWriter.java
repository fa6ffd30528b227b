package org.claimtrail.api.security;

import com.fasterxml.uuid.Generators;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.api.web.RequestIdFilter;
import org.claimtrail.command.shared.CommandName;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes on every command who asked for it, when, why and from where. A command that a process sends has its envelope
 * already and keeps it; a command without one goes nowhere.
 */
@Component
public class EnvelopeWriter implements MessageDispatchInterceptor<CommandMessage<?>> {

    private final Clock clock;
    private final Origins origins;

    EnvelopeWriter(Clock clock, Origins origins) {
        this.clock = clock;
        this.origins = origins;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, message) -> message.getMetaData().containsKey(Envelope.TENANT)
                ? message
                : message.andMetaData(envelope(message.getPayloadType()).toMetadata());
    }

    /** The envelope of a command that the current request sends. */
    public Envelope envelope(Class<?> command) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            throw new IllegalStateException(command.getName() + " says nothing about who asked for it");
        }
        return envelope(attributes.getRequest(), command);
    }

    private Envelope envelope(HttpServletRequest request, Class<?> command) {
        var caller = Caller.current();
        var particulars = Particulars.of(request);
        var requestId = RequestIdFilter.of(request);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Envelope(
                caller.tenant(),
                caller.user(),
                caller.roles(),
                CommandName.of(command),
                commandId(request),
                Fingerprint.of(request),
                Objects.requireNonNullElse(EdgeHeaders.visible(request, EdgeHeaders.CORRELATION_ID), requestId),
                requestId,
                origins.address(request),
                reason(request, particulars),
                now,
                effectiveAt(particulars, now),
                EdgeHeaders.expectedVersion(request));
    }

    /** The idempotency key; a request that brought none gets one, so that retries within it are harmless too. */
    static String commandId(HttpServletRequest request) {
        var key = EdgeHeaders.idempotencyKey(request);
        if (key != null) {
            return key;
        }
        if (request.getAttribute(EnvelopeWriter.class.getName()) instanceof String generated) {
            return generated;
        }
        var generated = Generators.timeBasedEpochRandomGenerator().generate().toString();
        request.setAttribute(EnvelopeWriter.class.getName(), generated);
        return generated;
    }

    private static @Nullable String reason(HttpServletRequest request, @Nullable Particulars particulars) {
        var inBody = particulars == null ? null : particulars.reason();
        return inBody == null ? EdgeHeaders.reason(request) : inBody;
    }

    private static Instant effectiveAt(@Nullable Particulars particulars, Instant now) {
        var asked = particulars == null ? null : particulars.effectiveAt();
        if (asked == null) {
            return now;
        }
        if (asked.isAfter(now)) {
            throw ApiProblem.field(
                    "effectiveAt", ApiError.EFFECTIVE_IN_FUTURE, "effectiveAt must not be later than " + now + ".");
        }
        return asked.truncatedTo(ChronoUnit.MICROS);
    }
}
