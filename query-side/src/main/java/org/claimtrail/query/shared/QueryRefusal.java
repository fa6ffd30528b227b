package org.claimtrail.query.shared;

import java.util.Map;

/**
 * Why a question was not answered. It travels as the details of a {@link QueryRefused}, also from another machine,
 * where only these details arrive.
 *
 * @param detail for people
 * @param arguments what it was about, by name
 */
public record QueryRefusal(Code code, String detail, Map<String, String> arguments) {

    public QueryRefusal {
        arguments = Map.copyOf(arguments);
    }

    /** Stable codes. */
    public enum Code {
        /** The list cannot be sorted by that; {@code allowed} names what it can be sorted by. */
        UNKNOWN_SORT,
        /** Page or size out of range. */
        INVALID_PAGE,
        /** A filter has a value that it cannot have; {@code parameter} names it. */
        INVALID_FILTER,
        /** The position that was sent along cannot be read. */
        INVALID_POSITION,
        /** The question is about another tenant than that of whoever asks, or does not say who asks. */
        FOREIGN_TENANT,
        /** The read model did not reach the position in time. */
        NOT_YET_CONSISTENT
    }
}
