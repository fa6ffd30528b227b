package org.claimtrail.api.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Notes when sessions and keys were last used; a request only leaves a mark in memory, which is written down now and then. */
@Component
class LastUse implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LastUse.class);
    private static final long PAUSE_SECONDS = 15;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Map<UUID, Instant> sessions = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> keys = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable ScheduledExecutorService> writer = new AtomicReference<>();

    LastUse(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ofSession(UUID sessionId) {
        sessions.put(sessionId, clock.instant());
    }

    void ofKey(UUID keyId) {
        keys.put(keyId, clock.instant());
    }

    @Override
    public void start() {
        var fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("last-use").daemon().factory());
        fresh.scheduleWithFixedDelay(this::write, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        writer.set(fresh);
    }

    /** What was not written down yet is forgotten: nobody waits at the end for what is only good to know. */
    @Override
    public void stop() {
        var old = writer.getAndSet(null);
        if (old != null) {
            old.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return writer.get() != null;
    }

    void write() {
        try {
            write(sessions, """
                    UPDATE user_session SET last_used_at = greatest(last_used_at, ?) WHERE session_id = ?""");
            write(keys, """
                    UPDATE api_key SET last_used_at = greatest(last_used_at, ?) WHERE key_id = ?""");
        } catch (DataAccessException e) {
            LOG.warn("When sessions were last used could not be written down", e);
        }
    }

    private void write(Map<UUID, Instant> used, String update) {
        var seen = new HashMap<UUID, Instant>();
        used.forEach((id, moment) -> {
            if (used.remove(id, moment)) {
                seen.put(id, moment);
            }
        });
        var rows = seen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(use -> new Object[] {Times.at(use.getValue()), use.getKey()})
                .toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(update, List.copyOf(rows));
        }
    }
}
