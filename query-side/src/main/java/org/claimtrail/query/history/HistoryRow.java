package org.claimtrail.query.history;

import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.query.shared.Recorded;

/**
 * A row of the history, its event read.
 *
 * @param recorded with an envelope that lacks what the history does not keep: fingerprint and expected version
 */
public record HistoryRow(
        String context, String type, int revision, String payload, DomainEvent event, Recorded recorded) {}
