package org.claimtrail.command.documents.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that can be told by their content and are safe to keep. */
enum FileKind {
    PDF("application/pdf", List.of("pdf"), List.of("application/x-pdf")),
    JPEG("image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif"), List.of("image/jpg", "image/pjpeg")),
    PNG("image/png", List.of("png"), List.of("image/x-png")),
    TIFF("image/tiff", List.of("tif", "tiff"), List.of()),
    HEIC("image/heic", List.of("heic", "heif"), List.of("image/heif")),
    WEBP("image/webp", List.of("webp"), List.of()),
    TEXT("text/plain", List.of("txt", "text"), List.of()),
    CSV("text/csv", List.of("csv"), List.of("text/plain", "application/csv", "application/vnd.ms-excel")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            List.of("application/zip")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            List.of("application/zip"));

    private final String mediaType;
    private final List<String> extensions;
    private final List<String> alsoDeclared;

    FileKind(String mediaType, List<String> extensions, List<String> alsoDeclared) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.alsoDeclared = alsoDeclared;
    }

    String mediaType() {
        return mediaType;
    }

    /** The extension that a name gets which has none. */
    String extension() {
        return extensions.getFirst();
    }

    boolean isCalled(String extension) {
        return extensions.contains(extension);
    }

    /** Whether a sender who says this media type means this kind; some know no better. */
    boolean isDeclared(String declared) {
        return mediaType.equals(declared) || alsoDeclared.contains(declared);
    }

    boolean isText() {
        return this == TEXT || this == CSV;
    }

    boolean isArchive() {
        return this == DOCX || this == XLSX;
    }

    boolean isImage() {
        return mediaType.startsWith("image/");
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.mediaType.equals(mediaType) || kind.isImage() && kind.alsoDeclared.contains(mediaType))
                .findFirst();
    }
}
