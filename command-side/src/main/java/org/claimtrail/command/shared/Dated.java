package org.claimtrail.command.shared;

import java.time.Instant;
import org.claimtrail.events.shared.DomainEvent;

/** An event that holds in the business from another moment than the command that leads to it. */
public record Dated(DomainEvent event, Instant effectiveAt) {}
