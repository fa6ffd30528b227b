package org.claimtrail.command.receipts;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.command.shared.CommandEnvelope;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Handles commands once: writes each command's receipt in the transaction of its events, and answers a repeated key from
 * the receipt.
 *
 * <p>The command is handled first and its key is checked by writing the receipt: that costs a first request, which nearly all
 * are, no extra question. If the key was used before, or anything else went wrong, the transaction is rolled back and only then
 * the stored receipt is looked up.
 *
 * <p>A command without a receipt ({@link #RECEIPT} = {@link #NONE}), such as one of many in a batch, is handled plainly: its
 * answer is what its handler returned.
 */
public final class ReceiptCommandBus extends SimpleCommandBus {

    /** The metadata key by which a sender can do without a receipt. */
    public static final String RECEIPT = "receipt";

    public static final String NONE = "none";

    /** How often a command is tried anew when another writer was faster, before its sender is told. */
    private static final int ATTEMPTS = 5;

    private final CommandReceipts receipts;
    private final CommandAnswers answers;
    private final Set<Key> inProgress = ConcurrentHashMap.newKeySet();

    private record Key(String tenant, String commandId) {}

    /** What is known of one attempt to handle one command. */
    private static final class Attempt {
        private final boolean assumedNew;
        private @Nullable StoredReceipt written;
        private @Nullable CommandResultMessage<?> result;

        Attempt(boolean assumedNew) {
            this.assumedNew = assumedNew;
        }
    }

    public ReceiptCommandBus(Builder builder, CommandReceipts receipts, CommandAnswers answers) {
        super(builder);
        this.receipts = receipts;
        this.answers = answers;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        if (NONE.equals(command.getMetaData().get(RECEIPT))) {
            super.handle(command, plainly(command, handler), callback);
            return;
        }
        callback.onResult(command, once(command, handler));
    }

    /** One of many that are stored together: if it begins an aggregate after all that is there, all of them are refused. */
    private static MessageHandler<? super CommandMessage<?>> plainly(
            CommandMessage<?> command, MessageHandler<? super CommandMessage<?>> handler) {
        if (!(command.getPayload() instanceof Beginning) || !StoredTogether.isRunning()) {
            return handler;
        }
        return (MessageHandler<CommandMessage<?>>) message -> {
            AssumedNew.note(CurrentUnitOfWork.get(), CommandTargets.identifierOf(command));
            return handler.handle(message);
        };
    }

    private <C, R> CommandResultMessage<R> once(
            CommandMessage<C> command, MessageHandler<? super CommandMessage<?>> handler) {
        var envelope = Envelope.from(command.getMetaData());
        var key = new Key(envelope.tenant(), envelope.commandId());
        if (!inProgress.add(key)) {
            return CommandAnswers.refused(ReceiptRefusal.IDEMPOTENCY_IN_PROGRESS);
        }
        try {
            var aggregateId = CommandTargets.identifierOf(command);
            var attempt = attempt(command, handler, envelope, aggregateId, mayAssumeNew(envelope, command));
            for (var n = 1; n < ATTEMPTS && mayTryAgain(envelope, attempt); n++) {
                attempt = attempt(command, handler, envelope, aggregateId, false);
            }
            return answer(envelope, aggregateId, attempt);
        } finally {
            inProgress.remove(key);
        }
    }

    /** In a batch the failure has spoilt the surrounding transaction, and whoever insists on a version must see the new one. */
    private static boolean mayTryAgain(Envelope envelope, Attempt attempt) {
        return envelope.expectedVersion() == null
                && !CurrentUnitOfWork.isStarted()
                && attempt.result != null
                && attempt.result.isExceptional()
                && (attempt.assumedNew || CommandAnswers.isConcurrency(attempt.result.exceptionResult()));
    }

    /** Only where it can be tried again if the assumption was wrong. */
    private static boolean mayAssumeNew(Envelope envelope, CommandMessage<?> command) {
        return command.getPayload() instanceof Beginning
                && envelope.expectedVersion() == null
                && !CurrentUnitOfWork.isStarted();
    }

    private <C> Attempt attempt(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            Envelope envelope,
            String aggregateId,
            boolean assumeNew) {
        var attempt = new Attempt(assumeNew);
        MessageHandler<CommandMessage<?>> receipting = message -> {
            var unit = CurrentUnitOfWork.get();
            CommandEnvelope.keep(unit, message.getMetaData(), envelope);
            if (assumeNew) {
                AssumedNew.note(unit, aggregateId);
            }
            var version = handler.handle(message);
            var pending = new PendingReceipt(envelope, aggregateId, version(version));
            if (unit.isRoot()) {
                pending.offer(unit);
            }
            // Registered after the handler, so it runs after the events were appended.
            unit.onPrepareCommit(work -> atRoot(work, () -> attempt.written = pending.store(receipts)));
            return version;
        };
        super.<C, Object>handle(command, receipting, (handled, result) -> attempt.result = result);
        return attempt;
    }

    /** In a batch, events are appended when the outermost unit of work is committed. */
    private static void atRoot(UnitOfWork<?> work, Runnable action) {
        if (work.isRoot()) {
            action.run();
        } else {
            work.root().onPrepareCommit(root -> action.run());
        }
    }

    private static long version(@Nullable Object handled) {
        if (handled instanceof Long version) {
            return version;
        }
        throw new IllegalStateException("A command handler must return the aggregate's version, not " + handled);
    }

    private <R> CommandResultMessage<R> answer(Envelope envelope, String aggregateId, Attempt attempt) {
        var result = attempt.result;
        if (result != null && !result.isExceptional()) {
            var version = version(result.getPayload());
            return answers.accepted(aggregateId, version, attempt.written);
        }
        var problem =
                result == null ? new IllegalStateException("The command was not handled") : result.exceptionResult();
        return answers.afterFailure(envelope, aggregateId, problem);
    }
}
