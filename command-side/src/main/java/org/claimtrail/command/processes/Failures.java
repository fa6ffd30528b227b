package org.claimtrail.command.processes;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.command.shared.Refused;

/** Tells a business refusal from a technical fault, and puts either into words. */
final class Failures {

    private static final int LONGEST_WORDS = 500;
    private static final int DEEPEST_CAUSE = 20;

    private Failures() {}

    /** Whether trying again cannot help, because a rule forbids it. */
    static boolean isFinal(Throwable failure) {
        return refusal(failure)
                .filter(refusal -> refusal.kind() == Refusal.Kind.RULE || refusal.kind() == Refusal.Kind.NOT_FOUND)
                .filter(refusal -> !"IDEMPOTENCY_IN_PROGRESS".equals(refusal.code()))
                .isPresent();
    }

    static String words(Throwable failure) {
        var words = refusal(failure)
                .map(refusal -> refusal.code() + ": " + refusal.detail())
                .orElseGet(() -> failure.getClass().getSimpleName() + ": " + failure.getMessage());
        // What PostgreSQL cannot hold must not keep the failure from being stored.
        var storable = words.replace('\0', ' ');
        return storable.length() > LONGEST_WORDS ? storable.substring(0, LONGEST_WORDS) : storable;
    }

    private static Optional<RefusalDetails> refusal(Throwable failure) {
        Throwable cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused.details());
            }
            if (cause instanceof CommandExecutionException remote) {
                var details = remote.<Object>getDetails();
                if (details.isPresent() && details.get() instanceof RefusalDetails refusal) {
                    return Optional.of(refusal);
                }
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
