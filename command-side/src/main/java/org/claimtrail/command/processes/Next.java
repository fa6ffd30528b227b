package org.claimtrail.command.processes;

import java.time.Duration;

/**
 * What is to happen with a job after it has been worked on.
 *
 * @param <T> the type of the job's facts
 */
public sealed interface Next<T> {

    /** Nothing is left to do: the row goes. */
    record Done<T>() implements Next<T> {}

    /** Work on it again later, with these facts. */
    record Again<T>(Duration after, T facts) implements Next<T> {}

    /** The machine cannot go on: it stays, visibly, until a person has it tried again. */
    record Park<T>(String explanation, T facts) implements Next<T> {}

    static <T> Next<T> done() {
        return new Done<>();
    }

    static <T> Next<T> again(Duration after, T facts) {
        return new Again<>(after, facts);
    }

    static <T> Next<T> park(String explanation, T facts) {
        return new Park<>(explanation, facts);
    }
}
