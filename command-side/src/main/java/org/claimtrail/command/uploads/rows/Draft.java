package org.claimtrail.command.uploads.rows;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a good row says, before anything has come of it. */
public interface Draft {

    /** Everything that the row says, so that a row that says something else has another content. */
    String content();

    /**
     * Tells the row from every other row, so that a file that is sent again leads to nothing twice.
     *
     * @param occurrence how many rows of the file, this one included, have said exactly the same so far
     */
    UUID rowKey(String tenant, int occurrence);

    /** The policy or claim that comes of the row. */
    UUID aggregateId(String tenant, int occurrence);

    /** Whether a row that repeats an earlier one of the file exactly is a thing of its own. */
    boolean mayRepeat();

    /** A number from elsewhere that should, but need not, be unique in the file. */
    @Nullable String reference();

    /** What is to be noted once for the file, with the number of rows. */
    Set<RowReason> notes();

    /** The name of the command, such as {@code claims.TakeOnClaim}. */
    String commandName();

    /** The command that the row leads to; what it deserves a look for goes to the warnings. */
    Object command(Origin origin, Consumer<Issue> warnings);
}
