package org.claimtrail.command.shared;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** Lets a message handler ask for the {@link Envelope} of its message. */
public final class EnvelopeParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return Envelope.class.equals(parameters[index].getType()) ? new EnvelopeResolver() : null;
    }

    private static final class EnvelopeResolver implements ParameterResolver<Envelope> {

        @Override
        public Envelope resolveParameterValue(Message<?> message) {
            return EnvelopeOfCommand.or(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
