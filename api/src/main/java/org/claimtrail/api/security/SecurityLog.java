package org.claimtrail.api.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was done, or tried, that concerns who may come in and what he may do; it is only ever added to. */
public interface SecurityLog {

    /** Adds an entry, in the running transaction if there is one; who and where is taken from the current request. */
    void record(Entry entry);

    /** How it went. */
    enum Outcome {
        DONE,
        REFUSED
    }

    /**
     * What is to be written.
     *
     * @param tenant whose log; null when an attempt named no tenant that there is
     * @param action such as {@code PASSWORD_CHANGED}
     * @param subject whom or what it was done to
     */
    record Entry(
            @Nullable String tenant,
            String action,
            Outcome outcome,
            @Nullable String subject,
            Map<String, String> details) {

        public Entry {
            details = Map.copyOf(details);
        }
    }
}
