package org.claimtrail.command.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Leaves out of a failing sequence whatever its failure does not need, so that somebody can read it. */
final class Shrinking {

    private Shrinking() {}

    /**
     * Checks a sequence.
     *
     * @throws AssertionError with the shortest sequence found that fails as well
     */
    static <T> void check(List<T> steps, Consumer<List<T>> property, String name) {
        var failure = failure(steps, property);
        if (failure == null) {
            return;
        }
        var fewest = steps;
        for (var chunk = Math.max(1, steps.size() / 2); chunk >= 1; chunk /= 2) {
            for (var from = 0; from < fewest.size(); ) {
                var fewer = without(fewest, from, chunk);
                var still = failure(fewer, property);
                if (still == null) {
                    from += chunk;
                } else {
                    fewest = fewer;
                    failure = still;
                }
            }
        }
        throw new AssertionError(
                name + " fails with\n"
                        + fewest.stream().map(Object::toString).collect(Collectors.joining("\n"))
                        + "\n" + failure.getMessage(),
                failure);
    }

    private static <T> List<T> without(List<T> steps, int from, int count) {
        var fewer = new ArrayList<T>(steps.subList(0, from));
        fewer.addAll(steps.subList(Math.min(steps.size(), from + count), steps.size()));
        return fewer;
    }

    private static <T> @Nullable Throwable failure(List<T> steps, Consumer<List<T>> property) {
        try {
            property.accept(steps);
            return null;
        } catch (RuntimeException | AssertionError e) {
            return e;
        }
    }
}
