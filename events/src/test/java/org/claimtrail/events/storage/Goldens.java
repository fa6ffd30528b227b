package org.claimtrail.events.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.events.shared.DomainEvent;

/** The folder of frozen samples: {@code <context>/<Name>.<revision>.json} and the digests of all of them. */
record Goldens(Path folder) {

    /** Where they are in the sources; tests run in the module's folder. */
    static Goldens ofThisModule() {
        return new Goldens(Path.of("src", "test", "resources", "golden"));
    }

    static Stream<DomainEvent> samples() {
        return Stream.of(
                        AuthoritySamples.all(),
                        CatastropheSamples.all(),
                        ClaimSamples.all(),
                        ClockSamples.all(),
                        DiarySamples.all(),
                        DisbursementSamples.all(),
                        DocumentSamples.all(),
                        FacetSamples.all(),
                        LimitSamples.all(),
                        MoneySamples.all(),
                        PolicySamples.all(),
                        LetterSamples.all(),
                        ProgrammeSamples.all(),
                        RecoverySamples.all(),
                        SalvageSamples.all(),
                        StaffSamples.all(),
                        SupplySamples.all(),
                        TakenOnSamples.all(),
                        UploadSamples.all())
                .flatMap(samples -> samples);
    }

    Path file(EventType type, int revision) {
        return folder.resolve(type.name().replace('.', '/') + "." + revision + ".json");
    }

    boolean has(EventType type, int revision) {
        return Files.exists(file(type, revision));
    }

    byte[] read(EventType type, int revision) {
        return bytes(file(type, revision));
    }

    /** Writes the samples of those types whose newest revision has none yet, and freezes every file that is new. */
    void writeMissing(EventJson events) {
        samples().forEach(sample -> {
            var type = events.types().of(sample.getClass());
            if (!has(type, type.revision())) {
                write(file(type, type.revision()), events.write(sample).getBytes(StandardCharsets.UTF_8));
            }
        });
        var frozen = frozen();
        files().filter(file -> !frozen.containsKey(name(file))).forEach(this::freeze);
    }

    /** The digest of every frozen file, by its name below the folder. */
    Map<String, String> frozen() {
        try {
            var frozen = new LinkedHashMap<String, String>();
            for (var line : Files.exists(manifest()) ? Files.readAllLines(manifest()) : List.<String>of()) {
                frozen.put(line.substring(66), line.substring(0, 64));
            }
            return frozen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of every file that is there, by its name below the folder. */
    Map<String, String> present() {
        var present = new LinkedHashMap<String, String>();
        files().forEach(file -> present.put(name(file), digest(file)));
        return present;
    }

    private Stream<Path> files() {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void freeze(Path file) {
        var line = digest(file) + "  " + name(file) + "\n";
        try {
            Files.writeString(manifest(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path manifest() {
        return folder.resolve("MANIFEST.sha256");
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static void write(Path file, byte[] json) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, json, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
