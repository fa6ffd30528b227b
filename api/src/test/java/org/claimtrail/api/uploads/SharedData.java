package org.claimtrail.api.uploads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the real data that lies beside the repository; a test that needs it is skipped where it is not there. */
final class SharedData {

    private SharedData() {}

    static Path file(String name) {
        var given = System.getProperty("claimtrail.shared");
        var path = given != null ? Path.of(given).resolve("data").resolve(name) : above(name);
        Assumptions.assumeTrue(
                Files.exists(path), () -> "Skipped: the real data " + name + " is not beside the repository");
        return path;
    }

    static JsonNode expected(String folder) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file(folder + "/expected.json")));
    }

    private static Path above(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var found = folder.resolve("shared").resolve("data").resolve(name);
            if (Files.exists(found)) {
                return found;
            }
        }
        return Path.of("shared", "data", name);
    }
}
