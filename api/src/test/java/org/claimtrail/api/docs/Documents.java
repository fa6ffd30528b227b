package org.claimtrail.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The documents that are generated from the code and kept in the repository. */
final class Documents {

    private static final boolean WRITE = Boolean.getBoolean("claimtrail.docs.write");

    private Documents() {}

    /** Compares a document with what the code says now, or writes it anew if that was asked for. */
    static void keep(String name, String current) {
        var file = root().resolve("docs").resolve(name);
        try {
            if (WRITE) {
                Files.writeString(file, current);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("docs/%s is out of date; -Dclaimtrail.docs.write=true writes it anew", name)
                    .isEqualTo(current);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write " + file, e);
        }
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> Files.isDirectory(path.resolve("api/src")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This is no checkout of the repository"));
    }
}
