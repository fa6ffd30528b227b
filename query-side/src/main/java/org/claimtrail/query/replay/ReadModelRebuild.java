package org.claimtrail.query.replay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.query.shared.ReadModel;

/**
 * Rebuilds read models from the events while they are being read and kept up to date. The new rows gather in tables
 * beside the old ones, in steps that are each one transaction, so that any instance can go on after any crash. At the
 * end, in one transaction, the read model is held still, the last events are taken in, and only the rows that turned out
 * to be different are replaced: questions are answered from the old rows until that commits and from the new ones
 * thereafter.
 */
public final class ReadModelRebuild {

    private final RebuildParts parts;
    private final Runnable wakeUp;

    ReadModelRebuild(RebuildParts parts, Runnable wakeUp) {
        this.parts = parts;
        this.wakeUp = wakeUp;
    }

    /**
     * Asks for a rebuild; if one is running already, that is it.
     *
     * @return empty when there is no such read model
     */
    public Optional<Rebuild> start(String readModel, String requestedBy) {
        if (!readModels().contains(readModel)) {
            return Optional.empty();
        }
        var rebuild = parts.rebuilds().start(readModel, requestedBy);
        wakeUp.run();
        return Optional.of(rebuild);
    }

    /** Ends a running rebuild without effect; its rows are thrown away. */
    public Optional<Rebuild> cancel(UUID rebuildId, String explanation) {
        parts.abandon(rebuildId, Rebuild.Status.CANCELLED, explanation);
        return find(rebuildId);
    }

    public Optional<Rebuild> find(UUID rebuildId) {
        return parts.rebuilds().find(rebuildId);
    }

    /** The latest rebuilds, the newest first. */
    public List<Rebuild> list() {
        return parts.rebuilds().latest();
    }

    /** What can be rebuilt. */
    public List<String> readModels() {
        return parts.projections().stream().map(ReadModel::readModel).sorted().toList();
    }
}
