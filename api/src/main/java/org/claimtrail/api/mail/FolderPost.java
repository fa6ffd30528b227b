package org.claimtrail.api.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.UUID;

/** Puts messages into a folder, where a person reads them who tries the product without a mail server. */
final class FolderPost implements MailPost, SmsPost {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String from;
    private final Clock clock;

    FolderPost(Path folder, String from, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void send(UUID id, Mail mail) {
        try {
            var message = new StampedMessage(id);
            MailForm.fill(message, id, from, mail);
            // Links are to be read as they are, not broken into lines of 76 characters.
            message.setHeader("Content-Transfer-Encoding", "8bit");
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            write(id, ".eml", bytes.toByteArray());
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    @Override
    public void send(UUID id, Letter.TextMessage message) {
        var text = "To: " + message.to() + "\n\n" + message.text();
        try {
            write(id, ".sms.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    /** Whoever looks into the folder sees whole messages only; nobody else on the machine looks into it. */
    private void write(UUID id, String ending, byte[] bytes) throws IOException {
        var isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (isPosix) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
        var unfinished = Files.createTempFile(folder, ".", ".tmp");
        Files.write(unfinished, bytes);
        Files.move(
                unfinished,
                folder.resolve(MOMENT.format(clock.instant()) + "-" + id + ending),
                StandardCopyOption.ATOMIC_MOVE);
    }

    /** Jakarta Mail gives a message an identifier of its own when it is written, unless it is kept from it. */
    private static final class StampedMessage extends MimeMessage {

        private final UUID id;

        StampedMessage(UUID id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@claimtrail>");
        }
    }
}
