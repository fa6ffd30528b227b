package org.claimtrail.events.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangelogTest {

    @Test
    void every_event_type_and_revision_is_announced() throws IOException {
        var changelog = Files.readString(Path.of("..", "CHANGELOG.md"));

        assertThat(new EventTypes().all())
                .allSatisfy(type -> IntStream.rangeClosed(1, type.revision())
                        .forEach(revision ->
                                assertThat(changelog).contains("| `" + type.name() + "` | " + revision + " |")));
    }
}
