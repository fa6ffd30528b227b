package org.claimtrail.command.documents.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.claimtrail.command.shared.Refused;

/**
 * Looks an office document's archive through. It really unpacks every part, because the sizes that an archive declares can lie,
 * and stops as soon as a limit is passed.
 */
final class OfficeArchive {

    private static final int MOST_PARTS = 5_000;

    /** Small parts may well compress beyond the ratio; they can do no harm. */
    private static final long HARMLESS = 1L << 20;

    private static final String TYPES = "[Content_Types].xml";
    private static final int LARGEST_TYPES = 1 << 20;

    private static final Pattern ACTIVE = Pattern.compile(
            ".*vbaproject.*\\.bin|.*/activex/.*|.*\\.(exe|dll|scr|com|bat|cmd|ps1"
                    + "|vbs|vbe|js|jse|wsf|hta|jar|class|msi|lnk|sh|py|html?|xhtml|zip|7z|rar|gz|docm|xlsm|pptm|xlam|dotm)");

    private final ContentLimits limits;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    private OfficeArchive(ContentLimits limits) {
        this.limits = limits;
    }

    /** What the archive is; empty when it is no office document that is taken. */
    static Optional<FileKind> check(Path file, ContentLimits limits) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Refused.unless(
                    zip.size() <= MOST_PARTS,
                    ContentRefusal.DOCUMENT_UNPACKS_TOO_LARGE,
                    "The document has " + zip.size() + " parts; " + MOST_PARTS + " are allowed.");
            var archive = new OfficeArchive(limits);
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                archive.check(zip, entries.nextElement());
            }
            return kind(zip);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused(ContentRefusal.DOCUMENT_DAMAGED, "The document's archive is damaged or cut off.");
        }
    }

    private static Optional<FileKind> kind(ZipFile zip) throws IOException {
        var types = zip.getEntry(TYPES);
        if (types == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(types)) {
            var declared = new String(in.readNBytes(LARGEST_TYPES), StandardCharsets.UTF_8);
            Refused.unless(
                    !declared.toLowerCase(Locale.ROOT).contains("macroenabled"),
                    ContentRefusal.DOCUMENT_ACTIVE_CONTENT,
                    "The document holds macros.");
        }
        if (zip.getEntry("word/document.xml") != null) {
            return Optional.of(FileKind.DOCX);
        }
        return zip.getEntry("xl/workbook.xml") == null ? Optional.empty() : Optional.of(FileKind.XLSX);
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        Refused.unless(
                !ACTIVE.matcher(name).matches() && !name.contains(".."),
                ContentRefusal.DOCUMENT_ACTIVE_CONTENT,
                "The document holds a part that could be carried out.");
        var packed = Math.max(1, entry.getCompressedSize());
        try (var in = zip.getInputStream(entry)) {
            long size = 0;
            for (int read; (read = in.read(buffer)) > 0; ) {
                size += read;
                unpacked += read;
                checkSize(size, packed);
            }
        } catch (EOFException e) {
            throw new Refused(ContentRefusal.DOCUMENT_DAMAGED, "The document's archive is cut off.");
        }
    }

    private void checkSize(long size, long packed) {
        Refused.unless(
                unpacked <= limits.unpackedBytes(),
                ContentRefusal.DOCUMENT_UNPACKS_TOO_LARGE,
                "The document unpacks to more than " + (limits.unpackedBytes() >> 20) + " MB.");
        Refused.unless(
                size <= HARMLESS || size / packed <= limits.ratio(),
                ContentRefusal.DOCUMENT_UNPACKS_TOO_LARGE,
                "A part of the document unpacks to more than " + limits.ratio() + " times its size.");
    }
}
