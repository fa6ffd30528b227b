package org.claimtrail.api.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of our own that keeps its data in the data folder. It is as durable as any other: the library's defaults
 * (no fsync, commits that return early) are for tests.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "claimtrail";
    private static final String USER = "postgres";

    private final DataFolder folder;
    private final EmbeddedAccess access;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, EmbeddedAccess access, EmbeddedPostgres server) {
        this.folder = folder;
        this.access = access;
        this.server = server;
    }

    /**
     * Starts the server, after whatever an earlier process left behind has been put in order.
     *
     * @throws StartupProblem when the folder or the port is taken
     */
    static EmbeddedDatabase start(RuntimeProperties properties) {
        var folder = DataFolder.open(properties.dataDir());
        try {
            OrphanedServer.in(folder.database()).ifPresent(OrphanedServer::stop);
            prepareLayout(folder);
            requireFree(properties.database().port());
            var access = EmbeddedAccess.to(folder);
            var server = launch(folder, access, properties.database());
            access.introduceTo(server);
            createDatabase(server);
            Files.deleteIfExists(folder.layoutMark());
            LOG.info("PostgreSQL runs on port {} with its data in {}", server.getPort(), folder.database());
            return new EmbeddedDatabase(folder, access, server);
        } catch (IOException | IllegalStateException | SQLException e) {
            closeAfter(e, folder);
            throw new StartupProblem(
                    "The embedded PostgreSQL did not start: " + e.getMessage(),
                    "The log above says why. The data in " + folder.database() + " was left as it was.",
                    e);
        } catch (StartupProblem e) {
            closeAfter(e, folder);
            throw e;
        }
    }

    /** A first start that was cut off leaves half a database that holds nothing: it is laid out anew. */
    private static void prepareLayout(DataFolder folder) throws IOException {
        if (Files.exists(folder.layoutMark())) {
            LOG.warn("The first start in {} was interrupted: laying out the database anew", folder.path());
            FileSystemUtils.deleteRecursively(folder.database());
        }
        if (!Files.exists(folder.database())) {
            Files.writeString(folder.layoutMark(), "");
        }
    }

    private static void requireFree(int port) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartupProblem(
                    "Port " + port + ", which the embedded PostgreSQL needs, is taken.",
                    "Free it, or name another one with claimtrail.database.port (0 takes any free one).",
                    e);
        }
    }

    private static EmbeddedPostgres launch(
            DataFolder folder, EmbeddedAccess access, RuntimeProperties.Database database) throws IOException {
        return access.configure(EmbeddedPostgres.builder())
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                // Its hook would stop the database while the application still drains: we stop it last ourselves.
                .setRegisterShutdownHook(false)
                .setPort(database.port())
                .setPGStartupWait(database.startupWait())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                // Everybody comes by the port; a socket in /tmp would only collide with a server that we cannot see.
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("wal_level", "replica")
                .start();
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        }
    }

    private static void closeAfter(Exception problem, DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }

    String url() {
        return server.getJdbcUrl(USER, NAME);
    }

    String user() {
        return USER;
    }

    String password() {
        return access.password();
    }

    /** Stops the server; called when nobody needs it any more. */
    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
