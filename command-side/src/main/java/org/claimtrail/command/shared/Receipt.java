package org.claimtrail.command.shared;

/**
 * The answer to an accepted command.
 *
 * @param version the aggregate's version after it, which is the sequence number of its last event
 * @param position how far a read model must have come to show it; empty when nothing has happened
 */
public record Receipt(String aggregateId, long version, String position) {}
