package org.claimtrail.api.runtime;

/** What an instance can do; together they are a whole Claimtrail. */
public enum Role {
    /** Takes decisions. */
    COMMAND,
    /** Keeps the read models and answers questions from them. */
    QUERY,
    /** Serves HTTP. */
    API
}
