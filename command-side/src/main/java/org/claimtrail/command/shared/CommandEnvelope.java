package org.claimtrail.command.shared;

import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of the command that is being carried out. The command's handler and the handlers of the events that it leads to
 * ask for the same one: it is read once, because reading moments from text is a good part of a command's work.
 */
public final class CommandEnvelope {

    private static final String KEY = CommandEnvelope.class.getName();

    private final Map<String, ?> metadata;
    private final Envelope envelope;

    private CommandEnvelope(Map<String, ?> metadata, Envelope envelope) {
        this.metadata = metadata;
        this.envelope = envelope;
    }

    /** Keeps it for those who will ask within the unit of work. */
    public static void keep(UnitOfWork<?> unit, Map<String, ?> metadata, Envelope envelope) {
        unit.resources().put(KEY, new CommandEnvelope(metadata, envelope));
    }

    /** The running command's envelope if that is what the metadata say, else the one that they hold. */
    static Envelope or(Map<String, ?> metadata) {
        if (!CurrentUnitOfWork.isStarted()) {
            return Envelope.from(metadata);
        }
        var unit = CurrentUnitOfWork.get();
        var known = known(unit);
        if (known != null && known.isSaidBy(metadata)) {
            return known.envelope;
        }
        var envelope = Envelope.from(metadata);
        var message = unit.getMessage();
        if (message != null && message.getMetaData() == metadata) {
            keep(unit, metadata, envelope);
        }
        return envelope;
    }

    private static @Nullable CommandEnvelope known(UnitOfWork<?> unit) {
        return unit.getResource(KEY);
    }

    /** Another attempt at the same command was made at another moment. */
    private boolean isSaidBy(Map<String, ?> other) {
        return metadata == other
                || (same(other, Envelope.COMMAND_ID)
                        && same(other, Envelope.TENANT)
                        && same(other, Envelope.RECORDED_AT)
                        && same(other, Envelope.EFFECTIVE_AT));
    }

    private boolean same(Map<String, ?> other, String key) {
        var mine = metadata.get(key);
        return mine != null && mine.equals(other.get(key));
    }
}
