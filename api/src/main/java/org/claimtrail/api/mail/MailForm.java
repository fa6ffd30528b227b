package org.claimtrail.api.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Puts a mail into the form in which it travels. */
final class MailForm {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailForm() {}

    static void fill(MimeMessage message, UUID id, String from, Mail mail) throws MessagingException {
        message.setFrom(new InternetAddress(from, true));
        // Strictly one address: what follows a comma or a line break would be another recipient or header.
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject().replaceAll("\\p{Cntrl}+", " "), UTF_8);
        message.setSentDate(Date.from(Instant.now()));
        message.setHeader("Message-ID", "<" + id + "@claimtrail>");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(mail.text(), UTF_8);
    }
}
