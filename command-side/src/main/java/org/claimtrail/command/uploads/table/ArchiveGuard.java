package org.claimtrail.command.uploads.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.claimtrail.command.shared.Refused;

/**
 * Looks a spreadsheet's archive through before any of it is parsed. It really unpacks every part, because the sizes
 * that an archive declares can lie, and stops as soon as a limit is passed.
 */
final class ArchiveGuard {

    /** Small parts may well compress beyond the ratio; they can do no harm. */
    private static final long HARMLESS = 1L << 20;

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

    private final TableLimits limits;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    private ArchiveGuard(TableLimits limits) {
        this.limits = limits;
    }

    static void check(Path file, TableLimits limits) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            Refused.unless(
                    zip.size() <= limits.parts(),
                    TableFault.FILE_UNPACKS_TOO_LARGE,
                    "The spreadsheet has " + zip.size() + " parts; " + limits.parts() + " are allowed.");
            Refused.unless(
                    zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null,
                    TableFault.FILE_KIND_UNKNOWN,
                    "The file is an archive, but not a spreadsheet.");
            var guard = new ArchiveGuard(limits);
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                guard.check(zip, entries.nextElement());
            }
        } catch (ZipException e) {
            throw new Refused(TableFault.FILE_BROKEN, "The spreadsheet's archive is damaged or cut off.");
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        var packed = Math.max(1, entry.getCompressedSize());
        var isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        try (var in = zip.getInputStream(entry)) {
            long size = 0;
            var kept = 0;
            for (int read; (read = read(in, kept)) > 0; ) {
                size += read;
                unpacked += read;
                checkSize(size, packed);
                if (isXml) {
                    checkXml(kept + read);
                    kept = keepTail(kept + read);
                }
            }
        } catch (EOFException e) {
            throw new Refused(TableFault.FILE_BROKEN, "The spreadsheet's archive is cut off.");
        }
    }

    private int read(InputStream in, int kept) throws IOException {
        return in.read(buffer, kept, buffer.length - kept);
    }

    private void checkSize(long size, long packed) {
        Refused.unless(
                unpacked <= limits.unpackedBytes(),
                TableFault.FILE_UNPACKS_TOO_LARGE,
                "The spreadsheet unpacks to more than " + (limits.unpackedBytes() >> 20) + " MB.");
        Refused.unless(
                size <= HARMLESS || size / packed <= limits.ratio(),
                TableFault.FILE_UNPACKS_TOO_LARGE,
                "A part of the spreadsheet unpacks to more than " + limits.ratio() + " times its size.");
    }

    private void checkXml(int length) {
        for (var i = 0; i < length; i++) {
            // Two-byte encodings would hide a declaration from this look; no spreadsheet program writes them.
            if (buffer[i] == 0 || buffer[i] == '<' && (found(DOCTYPE, i, length) || found(ENTITY, i, length))) {
                throw new Refused(TableFault.FILE_FORBIDDEN_CONTENT, TableFault.FILE_FORBIDDEN_CONTENT.meaning());
            }
        }
    }

    private boolean found(byte[] word, int at, int length) {
        if (at + word.length > length) {
            return false;
        }
        for (var i = 0; i < word.length; i++) {
            if (buffer[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** A word may be cut by the end of the buffer: its beginning is looked at again with the next piece. */
    private int keepTail(int length) {
        var kept = Math.min(DOCTYPE.length - 1, length);
        System.arraycopy(buffer, length - kept, buffer, 0, kept);
        return kept;
    }
}
