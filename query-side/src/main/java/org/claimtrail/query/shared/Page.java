package org.claimtrail.query.shared;

import java.util.List;

/**
 * A part of a list. Every list has its own record of this form, so that it can be read back on another machine without
 * any type information.
 */
public interface Page<T> {

    List<T> items();

    /** Counts from 0. */
    int number();

    /** How many items a full page has. */
    int size();

    /** How many items the whole list has. */
    long total();
}
