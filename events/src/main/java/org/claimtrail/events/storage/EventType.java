package org.claimtrail.events.storage;

import org.claimtrail.events.shared.DomainEvent;

/**
 * What is stored of an event's class.
 *
 * @param name the stable name, such as {@code claims.LossNotified}
 * @param revision the revision that is written today, from 1
 * @param shape the record that is written and read today
 */
public record EventType(String name, int revision, Class<? extends DomainEvent> shape) {}
