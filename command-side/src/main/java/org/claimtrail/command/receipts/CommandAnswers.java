package org.claimtrail.command.receipts;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Receipt;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns what became of a command into the answer that its sender gets, now and whenever he asks again. */
public final class CommandAnswers {

    /** How Axon Server says that somebody else was faster; by then the exception's type is lost. */
    private static final String OUT_OF_SEQUENCE = "AXONIQ-2000";

    private final CommandReceipts receipts;
    private final PositionSource positions;
    private final TransactionTemplate ownTransaction;

    public CommandAnswers(CommandReceipts receipts, PositionSource positions, PlatformTransactionManager transactions) {
        this.receipts = receipts;
        this.positions = positions;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <R> CommandResultMessage<R> accepted(String aggregateId, long version, @Nullable StoredReceipt written) {
        return result(new Receipt(aggregateId, version, position(written == null ? null : written.position())));
    }

    /** The first answer if there was one; else this one, which is recorded if it is a decision. */
    <R> CommandResultMessage<R> afterFailure(Envelope envelope, String aggregateId, Throwable problem) {
        var refusal = refusalOf(problem);
        var known = inOwnTransaction(() -> {
            var stored = receipts.find(envelope.tenant(), envelope.commandId());
            if (stored.isEmpty()
                    && refusal.isPresent()
                    && refusal.get().kind() == Refusal.Kind.RULE
                    && !receipts.refuse(envelope, aggregateId, refusal.get())) {
                return receipts.find(envelope.tenant(), envelope.commandId());
            }
            return stored;
        });
        if (known.isPresent()) {
            return again(envelope, known.get());
        }
        return refusal.<CommandResultMessage<R>>map(CommandAnswers::refused)
                .orElseGet(() -> GenericCommandResultMessage.asCommandResultMessage(problem));
    }

    private <R> CommandResultMessage<R> again(Envelope envelope, StoredReceipt stored) {
        if (!stored.fingerprint().equals(envelope.fingerprint())) {
            return refused(ReceiptRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        var refusal = stored.refusal();
        return refusal == null
                ? result(new Receipt(stored.aggregateId(), stored.version(), position(stored.position())))
                : refused(refusal);
    }

    private String position(@Nullable Long stored) {
        return stored == null ? positions.head() : stored.toString();
    }

    private Optional<StoredReceipt> inOwnTransaction(Supplier<Optional<StoredReceipt>> work) {
        var found = ownTransaction.execute(status -> work.get());
        return found == null ? Optional.empty() : found;
    }

    static <R> CommandResultMessage<R> refused(Refusal refusal) {
        return refused(new RefusalDetails(refusal.name(), refusal.kind(), refusal.meaning()));
    }

    private static <R> CommandResultMessage<R> refused(RefusalDetails details) {
        return GenericCommandResultMessage.asCommandResultMessage(
                new CommandExecutionException(details.code() + ": " + details.detail(), null, details, false));
    }

    private static Optional<RefusalDetails> refusalOf(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused.details());
            }
            if (cause instanceof AggregateNotFoundException) {
                return Optional.of(detailsOf(CommonRefusal.NOT_FOUND));
            }
        }
        return isConcurrency(problem) ? Optional.of(detailsOf(CommonRefusal.VERSION_CONFLICT)) : Optional.empty();
    }

    private static RefusalDetails detailsOf(Refusal refusal) {
        return new RefusalDetails(refusal.name(), refusal.kind(), refusal.meaning());
    }

    /** Whether another writer was faster; the command may be tried again. */
    static boolean isConcurrency(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException
                    || String.valueOf(cause.getMessage()).contains(OUT_OF_SEQUENCE)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private static <R> CommandResultMessage<R> result(Receipt receipt) {
        return (CommandResultMessage<R>) new GenericCommandResultMessage<>(receipt);
    }
}
