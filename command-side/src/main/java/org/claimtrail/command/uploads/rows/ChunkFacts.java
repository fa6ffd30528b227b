package org.claimtrail.command.uploads.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What has been looked up for the rows that are loaded together, so that it is looked up once. */
public final class ChunkFacts {

    private final Map<Class<?>, Object> facts = new HashMap<>();

    /** The fact of a type; asked for only if nobody has yet. */
    public <T> T of(Class<T> type, Supplier<T> lookUp) {
        return type.cast(facts.computeIfAbsent(type, unknown -> lookUp.get()));
    }
}
