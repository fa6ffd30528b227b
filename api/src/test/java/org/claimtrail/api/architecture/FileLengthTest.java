package org.claimtrail.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that outgrows its limit is split by topic. */
class FileLengthTest {

    @Test
    void no_file_is_longer_than_it_may_be() {
        var sources = Sources.ofTheRepository();

        assertThat(sources.files()).anyMatch(file -> file.endsWith("EventJson.java"));
        assertThat(sources.tooLong()).isEmpty();
    }

    @Test
    void a_planted_file_is_reported_and_one_at_the_limit_is_not(@TempDir Path root) throws IOException {
        var folder = Files.createDirectories(root.resolve("module/src/main/java"));
        plant(folder.resolve("Long.java"), 251);
        plant(folder.resolve("Just.java"), 250);
        plant(folder.resolve("LongEvent.java"), 401);
        plant(folder.resolve("JustCommand.java"), 400);

        assertThat(new Sources(root).tooLong())
                .containsExactlyInAnyOrder(
                        Path.of("module/src/main/java/Long.java") + ": 251",
                        Path.of("module/src/main/java/LongEvent.java") + ": 401");
    }

    private static void plant(Path file, int lines) throws IOException {
        Files.writeString(file, "//\n".repeat(lines));
    }
}
