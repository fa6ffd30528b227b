package org.claimtrail.events.shared;

/** Something that has happened and is kept for good; each context seals its own vocabulary under it. */
public interface DomainEvent {}
