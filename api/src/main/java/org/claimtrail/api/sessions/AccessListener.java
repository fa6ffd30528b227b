package org.claimtrail.api.sessions;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database what has changed in people's access, on whichever instance. It has a connection of its own, asks it
 * every second whether it still lives, and while it does not, nothing that is remembered is used.
 */
@Component
class AccessListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AccessListener.class);
    private static final int LISTENING_MILLIS = 1000;
    private static final String SILENCE_SECONDS = "5";

    private final JdbcConnectionDetails database;
    private final KnownCallers known;
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private volatile boolean running;

    AccessListener(JdbcConnectionDetails database, KnownCallers known) {
        this.database = database;
        this.known = known;
    }

    @Override
    public void start() {
        var listener = new Thread(this::listen, "access-listener");
        listener.setDaemon(true);
        if (thread.compareAndSet(null, listener)) {
            running = true;
            listener.start();
        }
    }

    @Override
    public void stop() {
        running = false;
        known.hearing(false);
        var listener = thread.getAndSet(null);
        if (listener != null) {
            listener.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = connect()) {
                hear(connection);
            } catch (SQLException e) {
                if (running) {
                    LOG.warn("Changes of access are not heard of; every request asks the database", e);
                }
            } finally {
                known.hearing(false);
            }
            pause();
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + AccessChanges.CHANNEL);
            known.hearing(true);
            var notifications = connection.unwrap(PGConnection.class);
            while (running) {
                for (var notification : notifications.getNotifications(LISTENING_MILLIS)) {
                    known.forget(notification.getParameter());
                }
                statement.execute("SELECT 1");
                known.heard();
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        set(properties, "user", database.getUsername());
        set(properties, "password", database.getPassword());
        properties.setProperty("ApplicationName", "claimtrail-access");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", SILENCE_SECONDS);
        properties.setProperty("socketTimeout", SILENCE_SECONDS);
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private static void set(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    private void pause() {
        if (!running) {
            return;
        }
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
