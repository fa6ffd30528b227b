package org.claimtrail.command.receipts;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a command that has been handled and is about to be stored. An event store in the same database may write it
 * together with the events; whoever did so says so, and it is not written again.
 */
public final class PendingReceipt {

    private static final String KEY = PendingReceipt.class.getName();

    private final Envelope envelope;
    private final String aggregateId;
    private final long version;
    private @Nullable StoredReceipt stored;

    PendingReceipt(Envelope envelope, String aggregateId, long version) {
        this.envelope = envelope;
        this.aggregateId = aggregateId;
        this.version = version;
    }

    /** The receipt of the command that is just being stored, unless it is one of several in a transaction. */
    public static Optional<PendingReceipt> current() {
        return CurrentUnitOfWork.map(unit -> unit.getResource(KEY));
    }

    void offer(UnitOfWork<?> unit) {
        unit.resources().put(KEY, this);
    }

    public String tenant() {
        return envelope.tenant();
    }

    public String commandId() {
        return envelope.commandId();
    }

    public String fingerprint() {
        return envelope.fingerprint();
    }

    public String aggregateId() {
        return aggregateId;
    }

    public long version() {
        return version;
    }

    /**
     * Says that it was written in the running transaction.
     *
     * @param position the global index of the command's last event
     */
    public void written(long position) {
        stored = new StoredReceipt(envelope.fingerprint(), aggregateId, version, position, null);
    }

    /** As it was stored; it is written now unless somebody has done so. */
    StoredReceipt store(CommandReceipts receipts) {
        if (stored == null) {
            stored = receipts.accept(envelope, aggregateId, version);
        }
        return stored;
    }
}
