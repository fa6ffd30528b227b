package org.claimtrail.command.uploads.table;

import java.util.Iterator;
import java.util.List;

/**
 * A table that is being read: its header, and then its rows one after the other, blank ones included. Reading on can
 * throw {@link org.claimtrail.command.shared.Refused} with a {@link TableFault} when the file turns out to be broken.
 */
public interface Rows extends Iterator<Row>, AutoCloseable {

    /** The names of the columns without outer spaces; a column without a name has an empty one. */
    List<String> header();

    @Override
    void close();
}
