package org.claimtrail.command.shared;

/**
 * A refusal as data, so that it survives the way through a message broker.
 *
 * @param code the stable code
 * @param detail what was wrong this time, for the person who asked
 */
public record RefusalDetails(String code, Refusal.Kind kind, String detail) {}
