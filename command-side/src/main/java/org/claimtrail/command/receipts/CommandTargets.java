package org.claimtrail.command.receipts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Tells which aggregate a command is for. It looks through each type of command only once; Axon's own resolver searches all
 * methods for annotations with every command, which took a tenth of a command's time.
 */
public final class CommandTargets implements CommandTargetResolver {

    private static final ClassValue<Method> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
            for (var method : ReflectionUtils.methodsOf(type)) {
                if (AnnotationUtils.isAnnotationPresent(method, TargetAggregateIdentifier.class)) {
                    return ReflectionUtils.ensureAccessible(method);
                }
            }
            throw new IllegalArgumentException(type.getName() + " does not say which aggregate it is for");
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(identifierOf(command), null);
    }

    static String identifierOf(CommandMessage<?> command) {
        try {
            return ACCESSORS
                    .get(command.getPayloadType())
                    .invoke(command.getPayload())
                    .toString();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "Cannot tell which aggregate " + command.getCommandName() + " is for", e);
        }
    }
}
