package org.claimtrail.api.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The password of the embedded PostgreSQL, in a file beside its data that only its owner reads: on a machine with several
 * users, not everybody who can reach the loopback address is let in. Whoever can change the data folder can change this too.
 */
final class EmbeddedAccess {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedAccess.class);
    private static final int BYTES = 32;
    private static final String METHOD = "scram-sha-256";

    private final Path file;
    private final Path rules;
    private final String password;

    private EmbeddedAccess(Path file, Path rules, String password) {
        this.file = file;
        this.rules = rules;
        this.password = password;
    }

    /** The password that there is, or a new one. Where data are older than it, the server has yet to learn it. */
    static EmbeddedAccess to(DataFolder folder) throws IOException {
        var file = folder.path().resolve("postgres.password");
        var rules = folder.database().resolve("pg_hba.conf");
        var isNew = !Files.exists(file);
        if (isNew) {
            create(file);
        }
        var access = new EmbeddedAccess(file, rules, Files.readString(file).strip());
        if (isNew && Files.exists(rules)) {
            access.replaceInRules(METHOD, "trust");
        }
        return access;
    }

    private static void create(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var attributes = isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        var unfinished = file.resolveSibling("postgres.password.unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, attributes);
        Files.writeString(
                unfinished,
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n",
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(unfinished, file);
    }

    String password() {
        return password;
    }

    /** Has a new server know the password from its first moment, and its own library show it. */
    EmbeddedPostgres.Builder configure(EmbeddedPostgres.Builder server) {
        // These become options of initdb, the last of which win; a server that is there already does not read them.
        return server.setLocaleConfig("auth", METHOD)
                .setLocaleConfig("pwfile", file.toString())
                .setConnectConfig("password", password);
    }

    /** Tells a server that was laid out without a password, or with one that is lost, and has it ask for it from now on. */
    void introduceTo(EmbeddedPostgres server) throws IOException, SQLException {
        if (!trusts()) {
            return;
        }
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER USER postgres PASSWORD '" + password + "'");
            replaceInRules("trust", METHOD);
            statement.execute("SELECT pg_reload_conf()");
        }
        LOG.info("From now on, the embedded PostgreSQL asks for the password in {}", file);
    }

    private boolean trusts() throws IOException {
        return Files.readAllLines(rules).stream().anyMatch(line -> isRule(line, "trust"));
    }

    private void replaceInRules(String method, String by) throws IOException {
        var lines = Files.readAllLines(rules).stream()
                .map(line -> isRule(line, method) ? line.substring(0, line.lastIndexOf(method)) + by : line)
                .toList();
        Files.write(rules, lines);
    }

    private static boolean isRule(String line, String method) {
        return !line.startsWith("#") && line.stripTrailing().endsWith(" " + method);
    }
}
