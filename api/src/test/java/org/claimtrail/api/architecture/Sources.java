package org.claimtrail.api.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of all modules, as they lie in the repository. */
record Sources(Path root) {

    static final int LIMIT = 250;
    private static final List<String> VOCABULARIES = List.of("Event.java", "Command.java", "Detail.java");
    static final int VOCABULARY_LIMIT = 400;

    /** From the folder that the tests run in up to the folder that holds all modules. */
    static Sources ofTheRepository() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("events/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("The tests do not run inside the repository");
        }
        return new Sources(folder);
    }

    List<Path> files() {
        try (var modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(Sources::javaFiles)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each file with more lines than it may have, imports apart, with their number. */
    List<String> tooLong() {
        return files().stream().flatMap(this::tooLong).toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> tooLong(Path file) {
        try (var lines = Files.lines(file)) {
            var count = lines.filter(line -> !line.startsWith("import ")).count();
            return count > limit(file) ? Stream.of(root.relativize(file) + ": " + count) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int limit(Path file) {
        var name = file.getFileName().toString();
        return VOCABULARIES.stream().anyMatch(name::endsWith) ? VOCABULARY_LIMIT : LIMIT;
    }
}
