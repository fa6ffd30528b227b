package org.claimtrail.command.processes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is kept in the row of a job, as JSON.
 *
 * @param failures how often it has failed since it last got on
 * @param round counts refusals: the answer to a command is remembered under its id, and asking anew needs another
 * @param lastFailure what was wrong the last time, in words for the operator
 */
record ToDo(
        String tenant,
        String correlationId,
        String causationId,
        JsonNode facts,
        int failures,
        int round,
        @Nullable String lastFailure) {

    /** The due time of a parked job: it never comes, and sorts and indexes like any other. */
    static final Instant PARKED = Instant.parse("9999-12-31T00:00:00Z");

    static ToDo first(String tenant, String correlationId, String causationId, JsonNode facts) {
        return new ToDo(tenant, correlationId, causationId, facts, 0, 0, null);
    }

    ToDo withFacts(JsonNode changed) {
        return new ToDo(tenant, correlationId, causationId, changed, 0, round, null);
    }

    /** A technical fault: nobody knows whether the command was carried out, so it stays the same command. */
    ToDo failed(String failure) {
        return new ToDo(tenant, correlationId, causationId, facts, failures + 1, round, failure);
    }

    /** A refusal: nothing has happened, so trying again is another command. */
    ToDo refused(String failure) {
        return new ToDo(tenant, correlationId, causationId, facts, failures + 1, round + 1, failure);
    }

    ToDo parked(JsonNode changed, String failure) {
        return new ToDo(tenant, correlationId, causationId, changed, failures, round, failure);
    }

    /** Starts counting anew, but still shows why it was parked until it gets on. */
    ToDo retried() {
        return new ToDo(tenant, correlationId, causationId, facts, 0, round, lastFailure);
    }
}
