package org.claimtrail.api.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists that this package's data stand in. */
final class Lines {

    private Lines() {}

    /** The lines of a resource without blank ones, and without the comment at its head, which a blank line ends. */
    static List<String> of(String resource) {
        var stream = Objects.requireNonNull(Lines.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .dropWhile(line -> !line.isBlank())
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
