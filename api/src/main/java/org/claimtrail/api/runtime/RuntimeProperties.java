package org.claimtrail.api.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this instance runs.
 *
 * @param roles what it does: any of command, query, api
 * @param dataDir where the embedded database keeps its data, relative to the folder that it is started in
 */
@ConfigurationProperties("claimtrail")
record RuntimeProperties(
        @DefaultValue({"command", "query", "api"}) Set<Role> roles,
        @DefaultValue("data") Path dataDir,
        @DefaultValue Database database,
        @DefaultValue Processing processing,
        @DefaultValue Readiness readiness,
        @DefaultValue Receipts receipts) {

    /**
     * Which PostgreSQL is used.
     *
     * @param url an existing database; without it the embedded one is started
     * @param port the embedded database's port on the loopback address; 0 takes any free one
     */
    record Database(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password,
            @DefaultValue("54329") int port,
            @DefaultValue("60s") Duration startupWait) {

        boolean isEmbedded() {
            return url == null || url.isBlank();
        }
    }

    /**
     * How events are handed to read models and processes.
     *
     * @param segments into how many parts a processor's events are divided when it first starts
     * @param segmentsOf the same for single processors, by name
     */
    record Processing(
            @DefaultValue("200") int batchSize,
            @DefaultValue("1") int segments,
            @DefaultValue Map<String, Integer> segmentsOf,
            @DefaultValue("1s") Duration claimInterval,
            @DefaultValue("10s") Duration claimTimeout,
            @DefaultValue("50000") int cachedAggregates) {}

    /**
     * While this instance still counts as ready.
     *
     * @param maximumLag how many events a processor may lie behind
     * @param toleratedDeadLetters how many events may wait for an operator
     */
    record Readiness(
            @DefaultValue("1000") long maximumLag,
            @DefaultValue("0") long toleratedDeadLetters) {}

    /** How long the answer to a command is remembered. */
    record Receipts(@DefaultValue("90d") Duration retention) {}
}
