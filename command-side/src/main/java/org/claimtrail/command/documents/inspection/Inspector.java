package org.claimtrail.command.documents.inspection;

import static org.claimtrail.command.shared.Refused.unless;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.claimtrail.command.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by its bytes alone, and holds that against what its name and its sender say. */
public final class Inspector {

    /** Programs look for the beginning of a PDF, and of a page, no further than this. */
    private static final int BEGINNING = 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** What says nothing: a sender who does not know. */
    private static final Set<String> ANYTHING = Set.of("application/octet-stream", "binary/octet-stream");

    /** Letters that begin as a mail does are still text. */
    private static final Set<String> TEXTS =
            Set.of("text/plain", "text/csv", "text/tab-separated-values", "message/rfc822");

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private final MimeTypes detector = MimeTypes.getDefaultMimeTypes();
    private final ContentLimits limits;

    public Inspector(ContentLimits limits) {
        this.limits = limits;
    }

    /**
     * What a file turned out to be.
     *
     * @param fileName what is kept of its name
     */
    public record Inspected(String fileName, String mediaType) {}

    /**
     * Looks a file through.
     *
     * @param sentName as its sender called it
     * @param declared the media type that its sender gave it; null where he gave none
     * @throws Refused when it is not taken
     */
    public Inspected inspect(Path file, String sentName, @Nullable String declared) throws IOException {
        var name = FileName.of(sentName);
        var detected = detected(file);
        var kind = kind(file, name, detected)
                .filter(limits::allows)
                .orElseThrow(() -> new Refused(
                        ContentRefusal.DOCUMENT_KIND_FORBIDDEN, "The file is " + detected + ", which is not taken."));
        var extension = name.extension();
        unless(
                extension.isEmpty() || kind.isCalled(extension),
                ContentRefusal.DOCUMENT_KIND_MISMATCH,
                "The file is " + kind.mediaType() + ", but its name ends in ." + extension + ".");
        unless(
                isSilent(declared) || kind.isDeclared(bare(declared)),
                ContentRefusal.DOCUMENT_KIND_MISMATCH,
                "The file is " + kind.mediaType() + ", but was sent as another media type.");
        refuseAmbiguous(file, kind);
        return new Inspected((extension.isEmpty() ? name.with(kind.extension()) : name).value(), kind.mediaType());
    }

    private String detected(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            // Without its name, so that the bytes alone speak.
            return detector.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private Optional<FileKind> kind(Path file, FileName name, String detected) throws IOException {
        if (ARCHIVES.contains(detected)) {
            return OfficeArchive.check(file, limits);
        }
        if (TEXTS.contains(detected)) {
            return Optional.of(name.extension().equals("csv") ? FileKind.CSV : FileKind.TEXT);
        }
        return FileKind.of(detected).filter(kind -> !kind.isText() && !kind.isArchive());
    }

    private static void refuseAmbiguous(Path file, FileKind kind) throws IOException {
        var begins = beginning(file);
        if (kind == FileKind.PDF) {
            unless(
                    startsWith(begins, PDF) && contains(end(file), PDF_END),
                    ContentRefusal.DOCUMENT_DAMAGED,
                    "The PDF does not begin or end as it should.");
        }
        unless(
                kind.isArchive() == ArchiveEnd.isIn(file) && !(kind.isImage() && contains(begins, PDF)),
                ContentRefusal.DOCUMENT_AMBIGUOUS,
                ContentRefusal.DOCUMENT_AMBIGUOUS.meaning());
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            unless(
                    !Markup.isIn(in, kind.isText() ? Long.MAX_VALUE : BEGINNING),
                    ContentRefusal.DOCUMENT_ACTIVE_CONTENT,
                    "The file holds a page that a browser would show.");
        }
    }

    private static boolean isSilent(@Nullable String declared) {
        return declared == null || declared.isBlank() || ANYTHING.contains(bare(declared));
    }

    /** Without parameters such as the character set. */
    private static String bare(@Nullable String mediaType) {
        return mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static byte[] end(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - 2 * BEGINNING));
            return in.readNBytes(2 * BEGINNING);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] word) {
        return bytes.length >= word.length && isAt(bytes, word, 0);
    }

    private static boolean contains(byte[] bytes, byte[] word) {
        for (var at = 0; at + word.length <= bytes.length; at++) {
            if (isAt(bytes, word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] bytes, byte[] word, int at) {
        for (var i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
