package org.claimtrail.command.receipts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Many commands in one unit of work, whose events go to the store at once when it prepares its commit. A command that begins
 * an aggregate is taken at its word there. Either all of it is stored or nothing: after a failure, each command is to be
 * carried out in a unit of its own, which asks first.
 */
public final class StoredTogether {

    private static final String KEY = StoredTogether.class.getName();

    private final List<EventMessage<?>> events = new ArrayList<>();

    private StoredTogether() {}

    /** Has the events of all commands that are carried out within this unit stored at once. */
    public static void in(UnitOfWork<?> root) {
        root.resources().put(KEY, new StoredTogether());
    }

    /**
     * Keeps events for later, if that is what the running unit of work wants.
     *
     * @param store how all of them are stored in the end
     * @return whether they were kept
     */
    public static boolean keeps(List<? extends EventMessage<?>> more, Consumer<List<EventMessage<?>>> store) {
        if (!isRunning()) {
            return false;
        }
        var root = CurrentUnitOfWork.get().root();
        StoredTogether together = root.getResource(KEY);
        if (together.events.isEmpty()) {
            // The commands' own steps stand before it, so that this one finds the events of all.
            root.onPrepareCommit(unit -> store.accept(List.copyOf(together.events)));
        }
        together.events.addAll(more);
        return true;
    }

    static boolean isRunning() {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().containsKey(KEY);
    }
}
