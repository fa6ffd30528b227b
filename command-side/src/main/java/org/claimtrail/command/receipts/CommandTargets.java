package org.claimtrail.command.receipts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells which aggregate a command is for; it looks through each type of command only once. */
final class CommandTargets {

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

    private CommandTargets() {}

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
