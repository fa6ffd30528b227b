package org.claimtrail.command.uploads.rows;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes down what a row says in one canonical text, whatever kind of file it came from. */
public final class Content {

    /** No value can hold it, so no two rows can run into the same text. */
    private static final char PART = '\u001F';

    private final StringBuilder text = new StringBuilder();

    /** Adds a field; one that is missing leaves no trace, so that a new field does not change old rows. */
    public Content with(String field, @Nullable Object value) {
        if (value != null) {
            text.append(field).append('=').append(value).append(PART);
        }
        return this;
    }

    public Content with(Map<String, String> attributes) {
        new TreeMap<>(attributes).forEach(this::with);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
