package org.claimtrail.command.uploads;

import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.command.shared.Refused;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells what became of a row whose command failed: a rule's refusal, a fault that passes, or one that stays. */
final class RowFaults {

    private static final int DEEPEST_CAUSE = 20;

    private RowFaults() {}

    /** The rule that refused the row, if one did. */
    static Optional<RefusalDetails> refusal(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> details(cause).stream())
                .filter(details -> details.kind() != Refusal.Kind.VERSION)
                .findFirst();
    }

    /** Whether the row may well succeed if it is tried again later, so that it must not be refused now. */
    static boolean passes(Throwable failure) {
        return causes(failure).anyMatch(RowFaults::isPassing);
    }

    private static boolean isPassing(Throwable cause) {
        return cause instanceof Overtaken
                || cause instanceof UnansweredCommand
                || cause instanceof TransientDataAccessException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransactionException
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof AxonTransientException
                || cause instanceof ConcurrencyException
                || cause instanceof NoHandlerForCommandException
                || details(cause).filter(d -> d.kind() == Refusal.Kind.VERSION).isPresent()
                // The connector to Axon Server need not be there, so its faults are told by name.
                || cause.getClass().getName().startsWith("org.axonframework.axonserver.");
    }

    private static Optional<RefusalDetails> details(Throwable cause) {
        if (cause instanceof Refused refused) {
            return Optional.of(refused.details());
        }
        return cause instanceof CommandExecutionException remote
                ? remote.<Object>getDetails()
                        .filter(RefusalDetails.class::isInstance)
                        .map(RefusalDetails.class::cast)
                : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE);
    }
}
