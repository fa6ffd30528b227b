package org.claimtrail.command.shared;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/** Lets a message handler ask for the {@link Envelope} of its message, and for the {@link Reach} of who sent it. */
public final class EnvelopeParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        var asked = parameters[index].getType();
        if (Envelope.class.equals(asked)) {
            return new MetadataResolver<>(CommandEnvelope::or);
        }
        return Reach.class.equals(asked) ? new MetadataResolver<>(Reach::from) : null;
    }

    private record MetadataResolver<T>(Function<Map<String, ?>, T> reader) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return reader.apply(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
