package org.claimtrail.api.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.claimtrail.api.runtime.StartupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

/** Where the key comes from that all others are wrapped with. */
class KeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_key_is_made_once_and_is_its_owners_alone() throws IOException {
        var made = KeyFile.in(folder.resolve("data"));

        var file = folder.resolve("data/secrets.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(KeyFile.in(folder.resolve("data")).keys()).isEqualTo(made.keys());
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_key_that_others_could_read_becomes_its_owners_alone() throws IOException {
        KeyFile.in(folder);
        var file = folder.resolve("secrets.key");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        KeyFile.in(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void production_does_not_start_without_a_key() {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles("production");

        assertThatThrownBy(() -> new SecretsConfiguration()
                        .keyEncryption(new SecretsProperties(Map.of(), null), environment, folder))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("No key is given");
        assertThat(folder.resolve("secrets.key")).doesNotExist();
    }
}
