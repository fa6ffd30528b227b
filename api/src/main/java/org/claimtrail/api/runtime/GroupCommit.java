package org.claimtrail.api.runtime;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Stores together what several commands want stored at the same moment: with one statement, one commit and one write to the
 * disk. Nobody waits for company: who finds no writer at work becomes the writer, of his own events and of whatever has
 * gathered meanwhile; the others wait until theirs are on disk.
 *
 * <p>If the database refuses what a group brings, each of its members is stored by itself, so that nobody suffers from
 * another's fault.
 */
final class GroupCommit {

    /** How one or more appends are written and committed. */
    interface Writer {
        void write(List<Append> group) throws SQLException;
    }

    /** A group does not grow beyond that: it keeps the wait of its first member short. */
    private static final int LARGEST_GROUP = 64;

    /** Classes of SQL states: data, constraints, conflicts between transactions, limits of size, and what a trigger refuses. */
    private static final Set<String> CONTENT = Set.of("22", "23", "40", "54", "P0");

    private final Writer writer;
    private final Queue<Append> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore pen = new Semaphore(1);

    GroupCommit(Writer writer) {
        this.writer = writer;
    }

    /** Comes back when it is on disk. */
    void store(Append append) throws SQLException {
        append.awaitedHere();
        waiting.add(append);
        var interrupted = false;
        while (!append.isDone()) {
            // What is being written is written whether or not its caller was told to hurry.
            interrupted |= Thread.interrupted();
            if (pen.tryAcquire()) {
                // Who is about to store something may just come along; who is alone loses nothing by that.
                Thread.yield();
                try {
                    writeWaiting();
                } finally {
                    pen.release();
                    wakeNext();
                }
            } else {
                LockSupport.park(this);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        append.rethrow();
    }

    private void writeWaiting() {
        var group = new ArrayList<Append>();
        for (var next = waiting.poll(); next != null; next = group.size() < LARGEST_GROUP ? waiting.poll() : null) {
            group.add(next);
        }
        if (group.isEmpty()) {
            return;
        }
        try {
            writer.write(group);
            group.forEach(Append::stored);
        } catch (SQLException | RuntimeException e) {
            if (group.size() > 1 && isAboutContent(e)) {
                writeOneByOne(group);
            } else {
                group.forEach(each -> each.failed(e));
            }
        } finally {
            group.forEach(GroupCommit::finish);
        }
    }

    /** Until the database itself is the trouble: then it is so for all, and nobody waits for it once for each. */
    private void writeOneByOne(List<Append> group) {
        for (var next = group.iterator(); next.hasNext(); ) {
            var append = next.next();
            try {
                writer.write(List.of(append));
                append.stored();
            } catch (SQLException | RuntimeException e) {
                append.failed(e);
                if (!isAboutContent(e)) {
                    next.forEachRemaining(each -> each.failed(e));
                }
            }
            append.wake();
        }
    }

    /** Whether what was to be stored was refused, and not that the database could not be reached or could do nothing. */
    private static boolean isAboutContent(Exception fault) {
        return !(fault instanceof SQLException refused)
                || (refused.getSQLState() != null
                        && CONTENT.contains(refused.getSQLState().substring(0, 2)));
    }

    /** Whatever happened, nobody waits for ever. */
    private static void finish(Append append) {
        if (!append.isDone()) {
            append.failed(new IllegalStateException("The events could not be written"));
        }
        append.wake();
    }

    private void wakeNext() {
        var next = waiting.peek();
        if (next != null) {
            next.wake();
        }
    }
}
