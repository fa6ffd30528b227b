package org.claimtrail.api.runtime;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.claimtrail.command.receipts.PendingReceipt;
import org.jspecify.annotations.Nullable;

/** What one command wants stored: its events, and the receipt if it has one. It is stored whole or not at all. */
final class Append {

    private final List<EventRow> events;
    private final @Nullable PendingReceipt receipt;
    private @Nullable Thread caller;
    private @Nullable Exception fault;
    private volatile boolean done;

    Append(List<EventRow> events, @Nullable PendingReceipt receipt) {
        this.events = events;
        this.receipt = receipt;
    }

    /** A command's events; a receipt that is not for them is stored elsewhere. */
    static Append of(List<? extends EventMessage<?>> events, Serializer serializer, Optional<PendingReceipt> receipt) {
        var stored = new ArrayList<EventRow>(events.size());
        events.forEach(event -> stored.add(EventRow.of((DomainEventMessage<?>) event, serializer)));
        return new Append(
                stored, receipt.filter(each -> isFor(each, stored.getLast())).orElse(null));
    }

    List<EventRow> events() {
        return events;
    }

    private static boolean isFor(PendingReceipt receipt, EventRow last) {
        return receipt.aggregateId().equals(last.aggregateId()) && receipt.version() == last.sequence();
    }

    @Nullable PendingReceipt receipt() {
        return receipt;
    }

    /** The running thread is to be woken when it is done. */
    void awaitedHere() {
        caller = Thread.currentThread();
    }

    void wake() {
        LockSupport.unpark(caller);
    }

    boolean isDone() {
        return done;
    }

    /** It is on disk. */
    void stored() {
        done = true;
    }

    /** Nothing of it is stored. */
    void failed(Exception why) {
        fault = why;
        done = true;
    }

    /** Throws what went wrong, if anything did. */
    void rethrow() throws SQLException {
        switch (fault) {
            case null -> {}
            case SQLException refused -> throw refused;
            case RuntimeException broken -> throw broken;
            default -> throw new IllegalStateException(fault);
        }
    }
}
