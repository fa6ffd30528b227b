package org.claimtrail.query.shared;

/** The name under which a question carries the position it must be answered from. */
public final class ConsistentReads {

    /** The metadata key on query messages; its value is the position of a command's answer. */
    public static final String POSITION = "consistentWith";

    private ConsistentReads() {}
}
