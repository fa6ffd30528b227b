package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void a_server_that_only_shares_the_folder_for_sockets_is_in_nobodys_way() throws IOException {
        var port = freePort();
        var lock = Path.of("/tmp/.s.PGSQL." + port + ".lock");
        // The first process always runs, as a server of another network or container might under the same number.
        Files.writeString(lock, "1\n/elsewhere\n0\n" + port + "\n/tmp\n");

        try (var database = EmbeddedDatabase.start(properties(port))) {
            assertThat(database.url()).contains(Integer.toString(port));
        } finally {
            Files.delete(lock);
        }
    }

    private RuntimeProperties properties(int port) {
        var settings = new MapConfigurationPropertySource(
                Map.of("claimtrail.data-dir", folder, "claimtrail.database.port", port));
        return new Binder(settings).bindOrCreate("claimtrail", RuntimeProperties.class);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
