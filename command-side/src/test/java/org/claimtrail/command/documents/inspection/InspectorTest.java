package org.claimtrail.command.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.documents.inspection.Samples.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.command.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InspectorTest {

    private static final ContentLimits LIMITS = new ContentLimits(1 << 20, List.of(), 4 << 20, 100);
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(PDF, "report.PDF", "application/pdf", "application/pdf"),
                Arguments.of(PNG, "photo.png", "image/png", "image/png"),
                Arguments.of(JPEG, "photo.jpg", "image/jpg", "image/jpeg"),
                Arguments.of(HEIC, "IMG_0001.HEIC", null, "image/heic"),
                Arguments.of(
                        bytes("Dear Sirs,\nplease find\n"), "letter.txt", "text/plain; charset=utf-8", "text/plain"),
                Arguments.of(bytes("From: a@b.c\nSubject: x\n\nDear\n"), "mail.txt", null, "text/plain"),
                Arguments.of(bytes("a;b;c\n1;2;3\n"), "items.csv", "application/vnd.ms-excel", "text/csv"),
                Arguments.of(docx(Map.of()), "letter.docx", DOCX, DOCX),
                Arguments.of(xlsx(), "items.xlsx", "application/octet-stream", XLSX));
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_file_is_told_by_its_bytes(byte[] content, String name, @Nullable String declared, String mediaType)
            throws IOException {
        var inspected = inspect(content, name, declared);
        assertThat(inspected.mediaType()).isEqualTo(mediaType);
        assertThat(inspected.fileName()).isEqualTo(name);
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                Arguments.of(EXECUTABLE, "report.pdf", ContentRefusal.DOCUMENT_KIND_FORBIDDEN),
                Arguments.of(
                        bytes("\u007FELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0"),
                        "a.pdf",
                        ContentRefusal.DOCUMENT_KIND_FORBIDDEN),
                Arguments.of(bytes("<!DOCTYPE html><html></html>"), "a.txt", ContentRefusal.DOCUMENT_KIND_FORBIDDEN),
                Arguments.of(
                        bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                        "a.png",
                        ContentRefusal.DOCUMENT_KIND_FORBIDDEN),
                Arguments.of(
                        bytes("Hello " + "x".repeat(70_000) + "<ScRipt>"),
                        "a.txt",
                        ContentRefusal.DOCUMENT_ACTIVE_CONTENT),
                Arguments.of(
                        "\uFEFFa <script>alert(1)</script>".getBytes(StandardCharsets.UTF_16LE),
                        "a.txt",
                        ContentRefusal.DOCUMENT_ACTIVE_CONTENT),
                Arguments.of(together(JPEG, bytes("<html><body>")), "a.jpg", ContentRefusal.DOCUMENT_ACTIVE_CONTENT),
                Arguments.of(together(JPEG, docx(Map.of())), "a.jpg", ContentRefusal.DOCUMENT_AMBIGUOUS),
                Arguments.of(together(PDF, docx(Map.of())), "a.pdf", ContentRefusal.DOCUMENT_AMBIGUOUS),
                Arguments.of(together(JPEG, PDF), "a.jpg", ContentRefusal.DOCUMENT_AMBIGUOUS),
                Arguments.of(bytes("%PDF-1.4\n1 0 obj"), "a.pdf", ContentRefusal.DOCUMENT_DAMAGED),
                Arguments.of(PDF, "a.png", ContentRefusal.DOCUMENT_KIND_MISMATCH),
                Arguments.of(PDF, "a.pdf.exe", ContentRefusal.DOCUMENT_KIND_MISMATCH),
                Arguments.of(zip("<Types/>", "readme.txt", Map.of()), "a.zip", ContentRefusal.DOCUMENT_KIND_FORBIDDEN),
                Arguments.of(
                        zip(
                                "<Types m='application/vnd.ms-word.document.macroEnabled.main+xml'/>",
                                "word/document.xml",
                                Map.of()),
                        "a.docx",
                        ContentRefusal.DOCUMENT_ACTIVE_CONTENT),
                Arguments.of(
                        docx(Map.of("word/vbaProject.bin", PDF)), "a.docx", ContentRefusal.DOCUMENT_ACTIVE_CONTENT),
                Arguments.of(
                        docx(Map.of("word/embeddings/a.exe", PDF)), "a.docx", ContentRefusal.DOCUMENT_ACTIVE_CONTENT),
                Arguments.of(docx(Map.of("../a.xml", PDF)), "a.docx", ContentRefusal.DOCUMENT_ACTIVE_CONTENT),
                Arguments.of(
                        docx(Map.of("word/media/a.xml", new byte[3 << 20])),
                        "a.docx",
                        ContentRefusal.DOCUMENT_UNPACKS_TOO_LARGE),
                Arguments.of(cutOff(docx(Map.of())), "a.docx", ContentRefusal.DOCUMENT_DAMAGED),
                Arguments.of(PDF, "../..", ContentRefusal.DOCUMENT_NAME_INVALID));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void what_is_not_taken_is_refused_by_name(byte[] content, String name, ContentRefusal refusal) {
        assertThatThrownBy(() -> inspect(content, name, null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void what_its_sender_says_must_agree() {
        assertThatThrownBy(() -> inspect(PDF, "a.pdf", "image/png"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ContentRefusal.DOCUMENT_KIND_MISMATCH));
    }

    @Test
    void a_name_keeps_no_path_and_nothing_unseen_and_gets_the_ending_that_it_lacks() throws IOException {
        assertThat(inspect(PDF, "C:\\Users\\a\\Scan 1.pdf", null).fileName()).isEqualTo("Scan 1.pdf");
        assertThat(inspect(PDF, "../../etc/\u202Efdp.abstract\r\n.pdf", null).fileName())
                .isEqualTo("fdp.abstract.pdf");
        assertThat(inspect(PDF, "a<b>\"c\".pdf", null).fileName()).isEqualTo("a_b__c_.pdf");
        assertThat(inspect(PDF, "scan", null).fileName()).isEqualTo("scan.pdf");
        assertThat(inspect(PDF, "x".repeat(400) + ".pdf", null).fileName())
                .hasSize(150)
                .endsWith("x.pdf");
    }

    @Test
    void only_what_the_settings_allow_is_taken() {
        var onlyPdf = new ContentLimits(1 << 20, List.of("application/pdf"), 4 << 20, 100);
        assertThatThrownBy(() -> new Inspector(onlyPdf).inspect(file(PNG), "a.png", null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new ContentLimits(1, List.of("text/html"), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_is_measured_while_it_comes_in_and_too_much_of_it_or_nothing_is_refused() throws IOException {
        try (var file = IncomingFile.of(new ByteArrayInputStream(bytes("abc")), LIMITS)) {
            assertThat(file.size()).isEqualTo(3);
            assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
        var small = new ContentLimits(2, List.of(), 1, 1);
        assertThatThrownBy(() -> IncomingFile.of(new ByteArrayInputStream(bytes("abc")), small))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ContentRefusal.DOCUMENT_TOO_LARGE));
        assertThatThrownBy(() -> IncomingFile.of(new ByteArrayInputStream(new byte[0]), small))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ContentRefusal.DOCUMENT_EMPTY));
    }

    private Inspector.Inspected inspect(byte[] content, String name, @Nullable String declared) throws IOException {
        return new Inspector(LIMITS).inspect(file(content), name, declared);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("sample"), content);
    }

    private static byte[] cutOff(byte[] content) {
        return java.util.Arrays.copyOf(content, content.length / 2);
    }
}
