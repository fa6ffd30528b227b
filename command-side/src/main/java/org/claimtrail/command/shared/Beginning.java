package org.claimtrail.command.shared;

/**
 * Marks a command that begins a new aggregate. It is carried out as if there were none yet, without asking; if there is one
 * after all, or the command is refused, it is carried out again on what there is.
 */
public interface Beginning {}
