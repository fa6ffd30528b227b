package org.claimtrail.command.shared;

/** The stable name of a command, such as {@code claims.ApprovePayment}: its context and its type. */
public final class CommandName {

    private CommandName() {}

    public static String of(Class<?> command) {
        var context = command.getPackageName();
        return context.substring(context.lastIndexOf('.') + 1) + "." + command.getSimpleName();
    }
}
