package org.claimtrail.api.limits;

import com.zaxxer.hikari.HikariDataSource;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The buckets that all instances share, in the database. They are asked over connections of their own: when requests hold all
 * others, it is just then that somebody must say no.
 */
final class SharedBuckets implements AutoCloseable {

    private static final int CONNECTIONS = 2;
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(250);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final HikariDataSource connections = new HikariDataSource();
    private final ProxyManager<String> buckets;

    /**
     * What a shared bucket gave.
     *
     * @param tokens how many
     * @param left how many it still has
     */
    record Grant(long tokens, long left) {}

    SharedBuckets(JdbcConnectionDetails database, Duration patience) {
        connections.setPoolName("claimtrail-rate-limits");
        connections.setJdbcUrl(database.getJdbcUrl());
        connections.setUsername(database.getUsername());
        connections.setPassword(database.getPassword());
        connections.setMaximumPoolSize(CONNECTIONS);
        connections.setMinimumIdle(0);
        connections.setIdleTimeout(IDLE.toMillis());
        connections.setInitializationFailTimeout(-1);
        connections.setConnectionTimeout(Math.max(patience.toMillis(), SHORTEST_WAIT.toMillis()));
        connections.setValidationTimeout(SHORTEST_WAIT.toMillis());
        connections.addDataSourceProperty("ApplicationName", "claimtrail-rate-limits");
        connections.addDataSourceProperty("socketTimeout", Long.toString(ANSWER.toSeconds()));
        connections.addDataSourceProperty("connectTimeout", Long.toString(ANSWER.toSeconds()));
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(connections)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limit_bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** Takes as many tokens as there are, up to so many. */
    Grant take(String key, Limit limit, long tokens) {
        var taken = buckets.builder().build(key, limit::bucket).asVerbose().tryConsumeAsMuchAsPossible(tokens);
        return new Grant(taken.getValue(), taken.getDiagnostics().getAvailableTokens());
    }

    @Override
    public void close() {
        connections.close();
    }
}
