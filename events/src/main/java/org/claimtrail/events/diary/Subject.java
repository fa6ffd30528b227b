package org.claimtrail.events.diary;

import org.jspecify.annotations.Nullable;

/**
 * What an activity is about.
 *
 * @param id a claim's, policy's or customer's identifier; in older events of customers whatever they were known by
 * @param number the number of it, for people
 */
public record Subject(Kind kind, String id, @Nullable String number) {

    /** The kinds of things that activities are about. */
    public enum Kind {
        CLAIM,
        POLICY,
        CUSTOMER
    }

    /** Whether both name the same thing. */
    public boolean isSameAs(Subject other) {
        return kind == other.kind && id.equals(other.id);
    }
}
