package org.claimtrail.command.processes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is kept in the row of a job, as JSON.
 *
 * @param failures how often it has failed since it last got on
 * @param lastFailure what was wrong the last time, in words for the operator
 */
record ToDo(
        String tenant,
        String correlationId,
        String causationId,
        JsonNode facts,
        int failures,
        @Nullable String lastFailure) {

    /** The due time of a parked job: it never comes, and sorts and indexes like any other. */
    static final Instant PARKED = Instant.parse("9999-12-31T00:00:00Z");

    ToDo withFacts(JsonNode changed) {
        return new ToDo(tenant, correlationId, causationId, changed, 0, null);
    }

    ToDo failed(String failure) {
        return new ToDo(tenant, correlationId, causationId, facts, failures + 1, failure);
    }

    ToDo parked(JsonNode changed, String failure) {
        return new ToDo(tenant, correlationId, causationId, changed, failures, failure);
    }

    /** Starts counting anew, but still shows why it was parked until it gets on. */
    ToDo retried() {
        return new ToDo(tenant, correlationId, causationId, facts, 0, lastFailure);
    }
}
